package dev.catenary.generator.render;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.code.JavaFile;
import dev.catenary.generator.code.PackageFile;
import dev.catenary.generator.code.TypeFile;
import dev.catenary.generator.code.TypeSpec;
import dev.catenary.generator.plan.ConfigType;
import dev.catenary.generator.plan.EnumType;
import dev.catenary.generator.plan.HierarchyType;
import dev.catenary.generator.plan.JavaType;
import dev.catenary.generator.plan.LinkType;
import dev.catenary.generator.plan.NamespaceType;
import dev.catenary.generator.plan.ObjectType;
import dev.catenary.generator.plan.ParametersType;
import dev.catenary.generator.plan.Plan;
import dev.catenary.generator.plan.RepliesType;
import dev.catenary.generator.plan.ResponseHeadersType;
import dev.catenary.generator.plan.SharedPackage;
import dev.catenary.generator.plan.UnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Plan to files: every type by the renderer of its kind, nested types put into the ones around them. */
public final class Renderer {
    private static final String TOP_LEVEL = "";

    private final Map<String, List<JavaType>> byOwner = new HashMap<>();
    private final Map<String, Set<String>> javaLangNames = new HashMap<>();
    private final Set<String> nullMarked;

    private Renderer(Plan plan) {
        SortedMap<String, JavaType> sorted = new TreeMap<>();
        plan.types().forEach(type -> sorted.put(type.name().canonicalName(), type));
        for (JavaType type : sorted.values()) {
            ClassName owner = type.name().enclosingClassName();
            byOwner.computeIfAbsent(owner == null ? TOP_LEVEL : owner.canonicalName(), key -> new ArrayList<>())
                    .add(type);
            if (owner == null && isJavaLang(type.name().simpleName())) {
                javaLangNames
                        .computeIfAbsent(type.name().packageName(), key -> new HashSet<>())
                        .add(type.name().simpleName());
            }
        }
        nullMarked = plan.packages().stream().map(SharedPackage::name).collect(Collectors.toSet());
    }

    /**
     * The files, sorted by name, packages first: rendered when they are asked for, in parallel, so that not all need to
     * be in memory.
     */
    public static Stream<JavaFile> render(Plan plan) {
        Renderer renderer = new Renderer(plan);
        Stream<JavaFile> packages = plan.packages().stream().map(Renderer::file);
        return Stream.concat(
                packages,
                renderer.byOwner.getOrDefault(TOP_LEVEL, List.of()).parallelStream()
                        .map(renderer::file));
    }

    private static JavaFile file(SharedPackage shared) {
        return new PackageFile(shared.name(), Docs.of(shared), List.of(RuntimeNames.NULL_MARKED));
    }

    private JavaFile file(JavaType type) {
        TypeSpec.Builder spec = spec(type);
        String home = type.name().packageName();
        if (!nullMarked.contains(home)) {
            spec.addAnnotation(RuntimeNames.NULL_MARKED);
        }
        Set<String> shadowed = javaLangNames.getOrDefault(home, Set.of());
        return new TypeFile(home, spec.build(), shadowed);
    }

    private TypeSpec.Builder spec(JavaType type) {
        TypeSpec.Builder spec = own(type);
        for (JavaType nested : byOwner.getOrDefault(type.name().canonicalName(), List.of())) {
            spec.addType(spec(nested).addModifiers(Modifier.STATIC).build());
        }
        return spec;
    }

    private static TypeSpec.Builder own(JavaType type) {
        if (type instanceof LinkType link) {
            return LinkRenderer.render(link);
        }
        if (type instanceof ObjectType model) {
            return ObjectRenderer.render(model).addJavadoc(Docs.type(model.doc(), model.name()));
        }
        if (type instanceof EnumType choice) {
            return EnumRenderer.render(choice).addJavadoc(Docs.type(choice.doc(), choice.name()));
        }
        if (type instanceof UnionType union) {
            return UnionRenderer.render(union).addJavadoc(Docs.type(union.doc(), union.name()));
        }
        if (type instanceof HierarchyType base) {
            return HierarchyRenderer.render(base).addJavadoc(Docs.type(base.doc(), base.name()));
        }
        if (type instanceof ConfigType config) {
            return ConfigRenderer.render(config);
        }
        if (type instanceof ParametersType shared) {
            return ConfigRenderer.render(shared);
        }
        if (type instanceof RepliesType replies) {
            return RepliesRenderer.render(replies);
        }
        if (type instanceof ResponseHeadersType headers) {
            return ResponseHeadersRenderer.render(headers);
        }
        NamespaceType namespace = (NamespaceType) type;
        return TypeSpec.interfaceBuilder(namespace.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Types of " + JavadocText.code(namespace.method()) + ".");
    }

    /** Whether a type of this name would hide one of {@code java.lang} from the rest of its package. */
    private static boolean isJavaLang(String simpleName) {
        try {
            Class.forName("java.lang." + simpleName, false, null);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
