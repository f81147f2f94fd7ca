package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;

/** A generated type; its name says whether it is nested, and where. */
public sealed interface JavaType
        permits LinkType,
                NamespaceType,
                ConfigType,
                ParametersType,
                ObjectType,
                EnumType,
                UnionType,
                HierarchyType,
                RepliesType,
                ResponseHeadersType {
    ClassName name();
}
