package dev.catenary.generator.source;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A description written for one test, read. */
record Described(Api api, List<Problem> problems) {
    /** An OpenAPI 3.0 description from this YAML, to which the version and what else is required are added. */
    static Described openapi3(Path folder, String yaml) {
        return file(folder, "openapi.yaml", "openapi: 3.0.4\ninfo: {title: T, version: '1'}\n" + withPaths(yaml));
    }

    static Described openapi31(Path folder, String yaml) {
        return file(folder, "openapi.yaml", "openapi: 3.1.1\ninfo: {title: T, version: '1'}\n" + withPaths(yaml));
    }

    static Described swagger2(Path folder, String yaml) {
        return file(folder, "swagger.yaml", "swagger: '2.0'\ninfo: {title: T, version: '1'}\n" + withPaths(yaml));
    }

    private static String withPaths(String yaml) {
        return yaml.startsWith("paths:") || yaml.contains("\npaths:") ? yaml : yaml + "\npaths: {}\n";
    }

    static Described file(Path folder, String name, String text) {
        return read(write(folder, name, text.getBytes(StandardCharsets.UTF_8)));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Described read(Path spec, Path... roots) {
        Problems problems = new Problems();
        Api api = ApiReader.read(new SourceSettings(spec, List.of(roots)), problems);
        return new Described(api, problems.sorted());
    }

    List<String> codes() {
        return problems.stream().map(p -> p.code().name()).toList();
    }

    /** {@code CODE file:line#pointer} of every problem. */
    List<String> places() {
        return problems.stream().map(p -> p.code() + " " + p.at()).toList();
    }

    Schema schema(String id) {
        return api.schemas().get(new SchemaId(id));
    }

    String tree() {
        return Printed.tree(api.root());
    }

    List<Operation> operations() {
        return operations(api.root()).toList();
    }

    Operation operation() {
        return operations().get(0);
    }

    private static Stream<Operation> operations(PathNode node) {
        List<PathNode> children = new ArrayList<>(node.children());
        return Stream.concat(node.operations().stream(), children.stream().flatMap(Described::operations));
    }
}
