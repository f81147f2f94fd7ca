package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.testing.FakeTransport;
import dev.catenary.runtime.testing.SentRequest;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How one page leads to the next, and where it must not. */
class PagingTest {
    private static final Codec<List<Long>> NUMBERS = Codecs.list(Codecs.INT64);

    private static PagedCall<JsonValue, JsonValue> linked(FakeTransport fake) {
        return TestLink.over(fake).to("a").request("GET").replyPages(Codecs.JSON, Paging.byLink("next"));
    }

    private static FakeTransport withLink(String link) {
        byte[] page = "[1]".getBytes(StandardCharsets.UTF_8);
        Headers headers = Headers.of("Content-Type", "application/json", "Link", link);
        return FakeTransport.answering(200, headers, page).then(200, "[2]");
    }

    private static List<String> asked(FakeTransport fake) {
        return fake.requests().stream().map(SentRequest::pathAndQuery).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<?page=2>; rel=next | /a?page=2",
                "<b>; rel=\"next\" | /b",
                "</x/y?z=1>; title=\"a, <b>; rel=next\"; rel=\"prev next\" | /x/y?z=1",
                "</first>; rel=first, </n>;REL=NEXT | /n",
                "<https://api.example:443/a?q=1>; rel=next | /a?q=1",
                "<https://API.example/a?q=1#f>; rel=next | /a?q=1"
            })
    void aLinkHeaderLeadsOn(String link, String next) {
        FakeTransport fake = withLink(link);
        PagedCall<List<Long>, Long> call =
                TestLink.over(fake).to("a").request("GET").replyPages(NUMBERS, Paging.byLinkHeader());
        assertThat(call.items().stream()).containsExactly(1L, 2L);
        assertThat(asked(fake)).containsExactly("/a", next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</a>; rel=prev",
                "</a>; rel=nextpage",
                "</a>; rel=\"previous-next\"",
                "</a>; rev=next",
                "</a>; title=\"rel=next\"",
                "</a>",
                "next"
            })
    void anotherHeaderDoesNot(String link) {
        FakeTransport fake = withLink(link);
        PagedCall<List<Long>, Long> call =
                TestLink.over(fake).to("a").request("GET").replyPages(NUMBERS, Paging.byLinkHeader());
        assertThat(call.items().stream()).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/a",
                "//evil.example/a",
                "http://api.example/a",
                "https://api.example:8443/a",
                "https://api.example@evil.example/a",
                "file:///etc/passwd",
                "mailto:a@b"
            })
    void credentialsAreNotTakenElsewhere(String next) {
        FakeTransport fake = FakeTransport.answering(200, "{\"next\":\"" + next + "\"}");
        Iterator<JsonValue> pages = linked(fake).pages().iterator();
        assertThatThrownBy(pages::next)
                .isInstanceOf(DecodeException.class)
                .hasMessage("The next page of GET https://api.example/a is at another origin");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void aUrlThatIsNoneIsSaidToBeSo() {
        FakeTransport fake = FakeTransport.answering(200, "{\"next\":\"/a b|c\"}");
        assertThatThrownBy(() -> linked(fake).pages().iterator().next())
                .isInstanceOf(DecodeException.class)
                .hasMessage("The next page of GET https://api.example/a has no readable URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"next\":null}", "{\"next\":\"\"}", "{\"next\":{}}", "[]"})
    void aPageWithoutAWayOnIsTheLast(String page) {
        assertThat(linked(FakeTransport.answering(200, page)).pages().stream()).hasSize(1);
    }

    @Test
    void roundsEndBeforeAPageIsGivenTwice() {
        FakeTransport fake = FakeTransport.answering(200, "{\"next\":\"/b\"}")
                .then(200, "{\"next\":\"/c\"}")
                .then(200, "{\"next\":\"/b\"}");
        Iterator<JsonValue> pages = linked(fake).pages().iterator();
        pages.next();
        pages.next();
        pages.next();
        assertThatThrownBy(pages::next)
                .isInstanceOf(DecodeException.class)
                .hasMessage("The pages of GET https://api.example/a come round again");
        assertThat(asked(fake)).containsExactly("/a", "/b", "/c");
    }

    @Test
    void nothingIsAskedForBeforeItIsWanted() {
        FakeTransport fake = FakeTransport.answering(200, "{\"next\":\"/b\",\"items\":[1,2]}");
        PagedCall<JsonValue, JsonValue> call = linked(fake);
        Sequence<JsonValue> pages = call.pages();
        assertThat(fake.requests()).isEmpty();
        assertThat(pages.iterator().next().get("items")).isNotNull();
        assertThat(fake.requests()).hasSize(1);
        pages.iterator().next();
        assertThat(asked(fake)).as("each iteration begins anew").containsExactly("/a", "/a");
    }

    @Test
    void aPageThatFailsFailsTheIteration() {
        FakeTransport fake = FakeTransport.answering(200, "{\"next\":\"/b\"}").then(404, "{}");
        Iterator<JsonValue> pages = linked(fake).pages().iterator();
        pages.next();
        assertThatThrownBy(pages::next).isInstanceOf(ApiException.class).hasMessageContaining("404");
    }

    @Test
    void aTokenTakesThePlaceOfTheOneBefore() {
        FakeTransport fake = FakeTransport.answering(200, "{\"meta\":{\"next\":\"a&b\"}}")
                .then(200, "{\"meta\":{\"next\":7}}")
                .then(200, "{}");
        TestLink.over(fake)
                .request("GET")
                .replyPages(Codecs.JSON, Paging.byToken("page[after]", "meta", "next"))
                .pages()
                .forEach(page -> {});
        assertThat(asked(fake)).containsExactly("/", "/?page%5Bafter%5D=a%26b", "/?page%5Bafter%5D=7");
    }
}
