package dev.catenary.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which room may see what: the table in {@code docs/architecture.md}. */
class RoomsTest {
    private static final String BASE = "dev.catenary.generator";
    private static final String API = BASE + ".api";
    private static final String PROBLEM = BASE + ".problem";
    private static final String PLAN = BASE + ".plan";
    private static final String WRITTEN = BASE + ".code";
    private static final String LOCK = BASE + ".lock";
    private static final String JAVAPOET = "com.palantir.javapoet";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void problem() {
        only(PROBLEM);
    }

    @Test
    void api() {
        only(API, PROBLEM);
    }

    @Test
    void lock() {
        only(LOCK, PROBLEM, "javax.lang.model", "java.nio..", "java.io");
    }

    @Test
    void source() {
        only(
                BASE + ".source..",
                API,
                PROBLEM,
                "tools.jackson.core..",
                "org.snakeyaml.engine..",
                "java.nio..",
                "java.io");
    }

    @Test
    void refine() {
        only(BASE + ".refine", API, LOCK, PROBLEM);
    }

    @Test
    void planHoldsNamesButNoCode() {
        only(PLAN, API, LOCK, PROBLEM, JAVAPOET, "javax.lang.model", "java.time");
    }

    @Test
    void codeKnowsNoDescription() {
        only(WRITTEN, JAVAPOET, "javax.lang.model", "javax.lang.model.element");
    }

    @Test
    void nobodyWritesCodeWithJavaPoet() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "com\\.palantir\\.javapoet\\.(CodeBlock|JavaFile|(Type|Method|Field|Parameter)Spec).*")
                .check(CODE);
    }

    @Test
    void renderMakesNoNames() {
        only(
                BASE + ".render",
                PLAN,
                API,
                WRITTEN,
                JAVAPOET,
                "java.net",
                "javax.lang.model.element",
                "org.commonmark..");
        noClasses()
                .that()
                .resideInAPackage(BASE + ".render")
                .should()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase", Locale.class)
                .orShould()
                .callMethod(String.class, "toLowerCase", Locale.class)
                .orShould()
                .callMethod(Character.class, "toUpperCase", char.class)
                .orShould()
                .callMethod(Character.class, "toLowerCase", char.class)
                .check(CODE);
    }

    @Test
    void emit() {
        only(BASE + ".emit", WRITTEN, "java.nio..", "java.io");
    }

    @Test
    void cli() {
        only(
                BASE + ".cli",
                BASE,
                BASE + ".emit",
                PLAN,
                API,
                PROBLEM,
                JAVAPOET,
                "tools.jackson.core..",
                "picocli",
                "java.nio..",
                "java.io");
    }

    @Test
    void onlyTheCommandLineSeesTheRoot() {
        noClasses()
                .that()
                .resideInAnyPackage(BASE + ".*..")
                .and()
                .resideOutsideOfPackage(BASE + ".cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE)
                .check(CODE);
    }

    @Test
    void nobodySeesTheRuntime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.catenary.runtime..")
                .check(CODE);
    }

    @Test
    void noCycles() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CODE);
    }

    private static void only(String room, String... may) {
        String[] all = Stream.concat(
                        Stream.of(room, "java.lang..", "java.util..", "java.math", "java.nio.charset"), Stream.of(may))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(all)
                .check(CODE);
    }
}
