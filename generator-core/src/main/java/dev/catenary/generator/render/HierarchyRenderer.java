package dev.catenary.generator.render;

import dev.catenary.generator.code.CodeBlock;
import dev.catenary.generator.code.TypeSpec;
import dev.catenary.generator.plan.Field;
import dev.catenary.generator.plan.HierarchyType;
import javax.lang.model.element.Modifier;

/** Discriminated bases: a sealed interface that its subtypes implement. */
final class HierarchyRenderer {
    private HierarchyRenderer() {}

    static TypeSpec.Builder render(HierarchyType base) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(base.name())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterfaces(base.bases())
                .addPermittedSubclasses(base.permitted())
                .addField(UnionRenderer.table(base.name(), variants(base)));
        for (Field field : base.fields()) {
            type.addMethod(ObjectRenderer.accessor(field, Docs.accessor(field, base.name()))
                    .addModifiers(Modifier.ABSTRACT)
                    .build());
        }
        return type;
    }

    private static CodeBlock variants(HierarchyType base) {
        CodeBlock.Builder lines = CodeBlock.builder();
        for (HierarchyType.Arm arm : base.arms()) {
            lines.add(
                    "v.member($T.class, $T.TYPE).constant($L, $L);\n",
                    arm.type(),
                    arm.type(),
                    Literals.string(base.property()),
                    Literals.strings(arm.values()));
        }
        base.usual()
                .ifPresent(type -> lines.add(
                        "v.member($T.class, $T.TYPE).kinds($T.OBJECT);\n", type, type, RuntimeNames.JSON_KIND));
        return lines.add("v.otherwise($T.class, $T.TYPE);\n", base.other(), base.other())
                .build();
    }
}
