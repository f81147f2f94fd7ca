package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.testing.FakeTransport;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final ModelType<Item> ITEM = ModelType.of("Item", Item::new, p -> {
        p.optional("id", Codecs.INT64).xml(Xml.plain().attribute());
        p.optional("lang", Codecs.STRING)
                .xml(Xml.plain()
                        .namespace("http://www.w3.org/XML/1998/namespace", "xml")
                        .attribute());
        p.optional("name", Codecs.STRING).xml(Xml.named("Name").namespace("urn:n", ""));
        p.optional("size", Codecs.DECIMAL);
        p.optional("new", Codecs.BOOLEAN);
        p.optional("tags", Codecs.list(Codecs.STRING)).xml(Xml.plain().items(Xml.named("tag")));
        p.optional("rows", Codecs.list(Codecs.list(Codecs.INT32)))
                .xml(Xml.plain().wrapped().items(Xml.named("row").items(Xml.named("cell"))));
        p.optional("gone", Codecs.STRING).nullable();
        p.optional("prices", Codecs.map(Codecs.DECIMAL));
    });

    private static final class Item extends Model {
        private Item(Values values) {
            super(ITEM, values);
        }
    }

    private static <T> T read(Codec<T> codec, String xml) {
        return XmlReader.read(codec, xml.getBytes(StandardCharsets.UTF_8), null, "GET /x");
    }

    private static String written(Item item) {
        return new String(XmlWriter.bytes(ITEM, item, Xml.named("item")), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<item id='7'/> | {\"id\":7}",
                "<item><size> 1.50 </size><new>1</new></item> | {\"size\":1.50,\"new\":true}",
                "<item><size>+05</size><new>false</new></item> | {\"size\":5,\"new\":false}",
                "<item><size>NaN</size></item> | {\"size\":\"NaN\"}",
                "<item><Name> a </Name></item> | {\"name\":\" a \"}",
                "<item><name>by its JSON name</name></item> | {\"name\":\"by its JSON name\"}",
                "<item><Name/></item> | {\"name\":\"\"}",
                "<n:item xmlns:n='urn:x'><n:tag>a</n:tag><n:tag>b</n:tag></n:item> | {\"tags\":[\"a\",\"b\"]}",
                "<item><rows><row><cell>1</cell><cell>2</cell></row><row/></rows></item> | {\"rows\":[[1,2],[]]}",
                "<item><gone xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/></item> | {\"gone\":null}",
                "<item><prices><a>1</a><b>2.0</b></prices></item> | {\"prices\":{\"a\":1,\"b\":2.0}}",
                "<item><x y='1'>t<z/></x><w/><w>2</w></item> | {\"x\":{\"@y\":\"1\",\"z\":\"\",\"\":\"t\"},\"w\":[\"\",\"2\"]}",
                "<item><size><deep/></size></item> | {\"size\":{\"deep\":\"\"}}",
                "<item><size>1</size><size>2</size></item> | {\"size\":[1,2]}",
                "<item><!-- c --><?p i?><Name>a<!-- b -->c<![CDATA[<d>]]>&#x65;&lt;</Name></item> | {\"name\":\"ac<d>e<\"}"
            })
    void isReadAsTheJsonThatItStandsFor(String xml, String json) {
        assertThat(read(ITEM, xml).toJson()).isEqualTo(json);
    }

    @Test
    void isWrittenAsDescribed() {
        Item item = ITEM.fromJson(
                "{\"id\":7,\"lang\":\"en\",\"name\":\"a\",\"size\":1.50,\"new\":true,\"tags\":[\"x\",\"y\"],"
                        + "\"rows\":[[1,2],[]],\"gone\":null,\"prices\":{\"a\":1}}");
        assertThat(written(item))
                .isEqualTo(DECLARATION
                        + "<item id=\"7\" xmlns:xml=\"http://www.w3.org/XML/1998/namespace\" xml:lang=\"en\">"
                        + "<Name xmlns=\"urn:n\">a</Name><size>1.50</size><new>true</new><tag>x</tag><tag>y</tag>"
                        + "<rows><row><cell>1</cell><cell>2</cell></row><row></row></rows>"
                        + "<gone xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>"
                        + "<prices><a>1</a></prices></item>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":7,\"lang\":\"a\\\"b\\n\\t<\",\"name\":\"\"}",
                "{\"name\":\"]]> & < \\r\\n 漢 😀\",\"size\":-0.10,\"new\":false}",
                "{\"tags\":[\"\",\" \"],\"rows\":[[1],[2,3]],\"gone\":null,\"prices\":{\"é\":1E+2}}",
                "{\"x\":{\"@y\":\"1\",\"z\":\"\",\"\":\"t\"},\"w\":[\"1\",\"2\"]}"
            })
    void survivesBothWays(String json) {
        Item item = ITEM.fromJson(json);
        assertThat(read(ITEM, written(item))).isEqualTo(item);
    }

    @Test
    void hasArraysAtItsRoot() {
        List<Long> numbers = List.of(1L, 2L);
        byte[] xml = XmlWriter.bytes(
                Codecs.list(Codecs.INT64), numbers, Xml.named("ns").items(Xml.named("n")));
        assertThat(new String(xml, StandardCharsets.UTF_8)).isEqualTo(DECLARATION + "<ns><n>1</n><n>2</n></ns>");
        assertThat(XmlReader.read(Codecs.list(Codecs.INT64), xml, null, null)).isEqualTo(numbers);
    }

    @Test
    void tellsTheTypesOfAUnionApart() {
        UnionType<Object> union = UnionType.of("U", v -> {
            v.member(String.class, Codecs.STRING).kinds(JsonKind.STRING);
            v.member(Long.class, Codecs.INT64).kinds(JsonKind.INTEGER);
            v.member(Item.class, ITEM).required("id");
        });
        assertThat(read(union, "<u>12</u>")).isEqualTo(12L);
        assertThat(read(union, "<u>x12</u>")).isEqualTo("x12");
        assertThat(read(union, "<u id='3'/>")).isEqualTo(ITEM.fromJson("{\"id\":3}"));
    }

    @Test
    void opensNothing(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret");
        String entity = "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><a>&e;</a>";
        String laughs = "<!DOCTYPE a [<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;&l;&l;\">]><a>&m;</a>";
        String subset = "<!DOCTYPE a SYSTEM \"" + secret.toUri() + "\"><a/>";
        for (String hostile : List.of(entity, laughs, subset)) {
            assertThatThrownBy(() -> read(Codecs.JSON, hostile))
                    .isInstanceOf(DecodeException.class)
                    .hasMessage("XML text has a document type, which is not read (in GET /x)");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<a>", "<a></b>", "<a/><b/>", "<a>&e;</a>", "text", "<a b='1' b='2'/>", "<a>\u0001</a>"})
    void thatIsBrokenIsRefused(String xml) {
        assertThatThrownBy(() -> read(Codecs.JSON, xml))
                .isInstanceOf(DecodeException.class)
                .hasMessageStartingWith("XML text is broken at line ");
    }

    @Test
    void isRefusedWhenCutAnywhere() {
        String xml = "<item id='7'><Name>abc</Name><tag>x</tag></item>";
        for (int length = 0; length < xml.length(); length++) {
            String cut = xml.substring(0, length);
            assertThatThrownBy(() -> read(ITEM, cut)).as(cut).isInstanceOf(DecodeException.class);
        }
    }

    @Test
    void isRefusedWhenTooDeep() {
        assertThat(read(Codecs.JSON, "<a>".repeat(512) + "</a>".repeat(512)).members())
                .hasSize(1);
        assertThatThrownBy(() -> read(Codecs.JSON, "<a>".repeat(513) + "</a>".repeat(513)))
                .isInstanceOf(DecodeException.class)
                .hasMessage("XML text is nested deeper than 512 (in GET /x)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a>", "1a", "a:b:c", "x xmlns=\"urn:y\""})
    void refusesNamesThatWouldBecomeMarkup(String name) {
        Codec<Map<String, Long>> codec = Codecs.map(Codecs.INT64);
        assertThatThrownBy(() -> XmlWriter.bytes(codec, Map.of(name, 1L), Xml.named("m")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesCharactersThatXmlCannotHold() {
        assertThatThrownBy(() -> written(ITEM.fromJson("{\"name\":\"a\\u0000\"}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("XML has no form for the character U+0000");
    }

    @Test
    void isReadInTheCharsetOfTheReply() {
        String xml = "<item><Name>ä</Name></item>";
        Charset latin = StandardCharsets.ISO_8859_1;
        Headers headers = Headers.of("Content-Type", "application/xml; charset=ISO-8859-1");
        Item item = TestLink.over(FakeTransport.answering(200, headers, xml.getBytes(latin)))
                .request("GET")
                .reply(ITEM)
                .execute();
        assertThat(item.toJson()).isEqualTo("{\"name\":\"ä\"}");
        byte[] declared = ("<?xml version='1.0' encoding='ISO-8859-1'?>" + xml).getBytes(latin);
        assertThat(XmlReader.read(ITEM, declared, null, null)).isEqualTo(item);
    }

    @Test
    void isWhatAnErrorMayHold() {
        Headers headers = Headers.of("Content-Type", "application/problem+xml");
        FakeTransport fake = FakeTransport.answering(
                409, headers, "<item><Name>clash</Name></item>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> TestLink.over(fake)
                        .request("GET")
                        .errors(ITEM, 409)
                        .reply(ITEM)
                        .execute())
                .isInstanceOfSatisfying(
                        ApiException.class,
                        failure -> assertThat(failure.as(Item.class)).isPresent());
    }
}
