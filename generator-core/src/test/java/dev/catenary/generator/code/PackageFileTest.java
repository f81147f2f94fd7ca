package dev.catenary.generator.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageFileTest {
    private static final ClassName MARK = ClassName.get("org.example", "Mark");

    @Test
    void says_once_what_goes_for_a_package() {
        JavaFile file = new PackageFile("own.model", "Models.", List.of(MARK, ClassName.get("own.model", "Local")));

        assertThat(file.path()).isEqualTo("own/model/package-info.java");
        assertThat(file.text()).isEqualTo("""
                        /** Models. */
                        @Mark
                        @Local
                        package own.model;

                        import org.example.Mark;
                        """);
    }

    @Test
    void has_no_empty_parts() {
        assertThat(new PackageFile("own", "", List.of()).text()).isEqualTo("package own;\n");
    }
}
