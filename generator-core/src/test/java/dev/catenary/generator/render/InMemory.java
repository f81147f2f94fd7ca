package dev.catenary.generator.render;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles one source and loads its classes, all in memory. */
final class InMemory extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    InMemory(String source) {
        super(InMemory.class.getClassLoader());
        var compiler = ToolProvider.getSystemJavaCompiler();
        Files files = new Files(compiler.getStandardFileManager(null, null, null));
        if (!compiler.getTask(null, files, null, List.of("-proc:none"), null, List.of(new Source(source))).call()) {
            throw new AssertionError("does not compile:\n" + source);
        }
    }

    Class<?> load(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name).toByteArray();
        return defineClass(name, bytes, 0, bytes.length);
    }

    private final class Files extends ForwardingJavaFileManager<StandardJavaFileManager> {
        Files(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(className, key -> new ByteArrayOutputStream());
                }
            };
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Literal.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
