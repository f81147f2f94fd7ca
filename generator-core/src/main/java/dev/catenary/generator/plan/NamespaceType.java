package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;

/** The namespace of an operation's types, {@code PostHttpMethod}. */
public record NamespaceType(ClassName name, String method) implements JavaType {}
