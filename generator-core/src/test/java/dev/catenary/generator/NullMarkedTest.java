package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has no mark of its own must have one from its package: without, a {@code String} may be anything. */
class NullMarkedTest {
    private static final String MARK = "@NullMarked\n";
    private static final String PACKAGE_INFO = "package-info.java";

    static List<Feature> features() {
        return ApprovalTest.features();
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyFileIsMarkedOnce(Feature feature) {
        Map<String, String> sources = feature.generate().sources();
        sources.forEach((path, text) -> {
            String packageInfo = path.substring(0, path.lastIndexOf('/') + 1) + PACKAGE_INFO;
            boolean byPackage = sources.getOrDefault(packageInfo, "").contains(MARK);
            boolean byItself = !path.endsWith(PACKAGE_INFO) && text.contains("\n" + MARK + "public ");
            assertThat(byPackage ^ byItself).as(path).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("features")
    void aPackageThatIsMarkedHasTypes(Feature feature) {
        Map<String, String> sources = feature.generate().sources();
        for (String path : sources.keySet()) {
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            assertThat(sources.keySet())
                    .as("beside %s", path)
                    .anyMatch(other -> other.startsWith(folder) && !other.endsWith(PACKAGE_INFO));
        }
    }
}
