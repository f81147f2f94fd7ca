import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Copies a generated client with all that its callers see and nothing that it does: methods throw, tables and constants
 * are null, constructors stay because their classes extend others. What javac needs for the copy is what the face alone
 * costs. Usage: {@code java PublicFace.java CLIENT COPY}
 */
final class PublicFace {
    private static final String NO_BODY = "{ throw null; }";
    private static final String NO_VALUE = "null";

    private final CompilationUnitTree file;
    private final SourcePositions places;

    /** By where they begin, so that they can be replaced from the end. */
    private final TreeMap<Integer, Replacement> replacements = new TreeMap<>();

    private record Replacement(int end, String text) {}

    private PublicFace(CompilationUnitTree file, SourcePositions places) {
        this.file = file;
        this.places = places;
    }

    public static void main(String[] folders) throws IOException {
        Path client = Path.of(folders[0]).toAbsolutePath();
        Path copy = Path.of(folders[1]);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(client)) {
            files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        StandardJavaFileManager manager = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
        SourcePositions places = Trees.instance(task).getSourcePositions();
        for (CompilationUnitTree file : task.parse()) {
            Path target = copy.resolve(client.relativize(Path.of(file.getSourceFile().toUri())).toString());
            Files.createDirectories(target.getParent());
            Files.writeString(target, new PublicFace(file, places).text());
        }
    }

    private String text() throws IOException {
        file.accept(new Implementation(), null);
        StringBuilder text = new StringBuilder(file.getSourceFile().getCharContent(true));
        for (Map.Entry<Integer, Replacement> one : replacements.descendingMap().entrySet()) {
            text.replace(one.getKey(), one.getValue().end(), one.getValue().text());
        }
        return text.toString();
    }

    /** Finds what a caller does not see. */
    private final class Implementation extends TreeScanner<Void, Void> {
        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            BlockTree body = method.getBody();
            if (body != null && method.getReturnType() != null) {
                replace(body, NO_BODY);
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void nothing) {
            if (field.getInitializer() instanceof MethodInvocationTree value) {
                replace(value, NO_VALUE);
            }
            return null;
        }

        private void replace(Tree tree, String text) {
            int start = (int) places.getStartPosition(file, tree);
            replacements.put(start, new Replacement((int) places.getEndPosition(file, tree), text));
        }
    }
}
