package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.maven.PagingRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The XML of the guide names what there is to name, and its tables say all that the Maven plugin can be told. */
class GuideSettingsTest {
    /** In running text: {@code `<builders>all</builders>`}. */
    private static final Pattern IN_TEXT = Pattern.compile("`(<(\\w+)>[^`]*</\\2>)`");

    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    /** The defaults of the plugin's parameters; empty texts where it has none to name. */
    private final Map<String, String> parameters = new LinkedHashMap<>();

    private String version;

    @BeforeEach
    void plugin() throws Exception {
        try (InputStream descriptor = PagingRule.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Node plugin = (Node) XPATH.evaluate("/plugin", new InputSource(descriptor), XPathConstants.NODE);
            version = XPATH.evaluate("version", plugin);
            String generate = "mojos/mojo[goal = 'generate']";
            for (Node parameter : all(generate + "/parameters/parameter[editable = 'true']/name", plugin)) {
                String name = parameter.getTextContent();
                parameters.put(name, XPATH.evaluate(generate + "/configuration/" + name + "/@default-value", plugin));
            }
        }
        assertThat(parameters).containsEntry("layout", "packages").containsEntry("spec", "");
    }

    @Test
    void settingsAreParametersOfThePlugin() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<String> ofRules = Stream.of(PagingRule.class.getDeclaredFields())
                .map(Field::getName)
                .toList();
        int settings = 0;
        for (GuidePage page : GuidePage.all()) {
            for (Node shown : xml(page)) {
                List<Node> here = all("//configuration/* | /page/*[not(.//artifactId)]", shown);
                settings += here.size();
                here.stream()
                        .map(Node::getNodeName)
                        .filter(name -> !parameters.containsKey(name))
                        .forEach(name -> wrong.add(page + ": " + name));
                all("//pagingRules/rule/*", shown).stream()
                        .map(Node::getNodeName)
                        .filter(name -> !ofRules.contains(name))
                        .forEach(name -> wrong.add(page + ": rule/" + name));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(settings).isGreaterThan(10);
    }

    @Test
    void artifactsAreThoseOfThisBuild() throws Exception {
        List<String> wrong = new ArrayList<>();
        int artifacts = 0;
        for (GuidePage page : GuidePage.all()) {
            for (Node shown : xml(page)) {
                for (Node artifact : all("//*[artifactId]", shown)) {
                    String name = XPATH.evaluate("artifactId", artifact);
                    artifacts++;
                    if (!XPATH.evaluate("groupId", artifact).equals("dev.catenary")
                            || !XPATH.evaluate("version", artifact).equals(version)
                            || !isModule(name)) {
                        wrong.add(page + ": " + name);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(artifacts).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"README.md, Configuration, 1", "configuration.md, Generator, 2"})
    void theTableHasEveryParameterAndItsDefault(String name, String section, int column) throws IOException {
        GuidePage page = GuidePage.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        int start = page.lines().indexOf("## " + section);
        List<String[]> rows = page.lines().stream()
                .skip(start)
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.substring(1).split("\\|"))
                .toList();
        Map<String, String> said = new LinkedHashMap<>();
        for (String[] row : rows) {
            NAME.matcher(row[0]).results().forEach(found -> said.put(found.group(1), row[column].strip()));
        }
        said.remove("configuration"); // the table's head

        assertThat(said.keySet()).containsExactlyInAnyOrderElementsOf(parameters.keySet());
        parameters.forEach((parameter, value) -> {
            if (!value.isEmpty()) {
                assertThat(said.get(parameter))
                        .as("default of " + parameter)
                        .startsWith("`" + value.replace("${project.build.directory}", "target") + "`");
            }
        });
    }

    /** Whether one of the modules beside this one is called so. */
    private static boolean isModule(String artifactId) throws Exception {
        try (Stream<Path> folders = Files.list(Path.of(".."))) {
            for (Path pom : folders.map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::exists)
                    .toList()) {
                if (XPATH.evaluate(
                                "/*/*[local-name() = 'artifactId']",
                                new InputSource(pom.toUri().toString()))
                        .equals(artifactId)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Each piece of XML that a page shows, below a root of its own. */
    private static List<Node> xml(GuidePage page) throws XPathExpressionException {
        List<String> texts = new ArrayList<>(page.blocks("xml"));
        String whole = String.join("\n", page.lines());
        for (MatchResult found : IN_TEXT.matcher(whole).results().toList()) {
            texts.add(found.group(1));
        }
        List<Node> nodes = new ArrayList<>();
        for (String text : texts) {
            InputSource source = new InputSource(new StringReader("<page>" + text + "</page>"));
            nodes.add((Node) XPATH.evaluate("/", source, XPathConstants.NODE));
        }
        return nodes;
    }

    private static List<Node> all(String path, Node from) throws XPathExpressionException {
        NodeList found = (NodeList) XPATH.evaluate(path, from, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
    }
}
