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

    @Test
    void aTokenInAHeaderLeadsOnUntilItIsEmpty() {
        FakeTransport fake = FakeTransport.answering(
                        200, Headers.of("x-next-page-token", "a&b"), "[1]".getBytes(StandardCharsets.UTF_8))
                .then(200, Headers.of("X-Next-Page-Token", ""), "[2]".getBytes(StandardCharsets.UTF_8));
        PagedCall<List<Long>, Long> call = TestLink.over(fake)
                .to("a")
                .request("GET")
                .replyPages(NUMBERS, Paging.byTokenHeader("pageToken", "X-Next-Page-Token"));
        assertThat(call.items().stream()).containsExactly(1L, 2L);
        assertThat(asked(fake)).containsExactly("/a", "/a?pageToken=a%26b");
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

    private static final Codec<List<JsonValue>> VALUES = Codecs.list(Codecs.JSON);

    private static PagedCall<List<JsonValue>, JsonValue> list(FakeTransport fake, Paging paging) {
        return TestLink.over(fake).to("a").request("GET").replyPages(VALUES, paging);
    }

    @Test
    void anOffsetOfItemsMayBeginAtOne() {
        FakeTransport fake =
                FakeTransport.answering(200, "[7,8]").then(200, "[9]").then(200, "[]");
        assertThat(list(fake, Paging.byOffset("startIndex", 1)).items().stream())
                .hasSize(3);
        assertThat(asked(fake)).containsExactly("/a", "/a?startIndex=3", "/a?startIndex=4");
    }

    @Test
    void theLastItemAsksForTheNextPage() {
        FakeTransport fake = FakeTransport.answering(200, "[{\"id\":\"x\"},{\"id\":\"y/1\"}]")
                .then(200, "[{\"id\":3}]")
                .then(200, "[]");
        assertThat(list(fake, Paging.byLastItem("after", "id")).items().stream())
                .hasSize(3);
        assertThat(asked(fake)).containsExactly("/a", "/a?after=y%2F1", "/a?after=3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":null}", "{\"id\":\"\"}", "{\"id\":{}}", "7"})
    void aLastItemWithoutAnIdIsNotTakenForTheEnd(String item) {
        FakeTransport fake = FakeTransport.answering(200, "[" + item + "]");
        assertThatThrownBy(() -> list(fake, Paging.byLastItem("after", "id"))
                        .pages()
                        .iterator()
                        .next())
                .isInstanceOf(DecodeException.class)
                .hasMessage(
                        "The last item of a page of GET https://api.example/a has no id to ask for the next page with");
    }

    @ParameterizedTest
    @CsvSource({"true, 2", "null, 2", "false, 1", "'\"false\"', 1"})
    void whatSaysThatThereIsNoMoreEndsThePages(String more, int pages) {
        FakeTransport fake = FakeTransport.answering(200, "{\"next\":\"t\",\"more\":" + more + "}")
                .then(200, "{}");
        assertThat(TestLink.over(fake)
                        .request("GET")
                        .replyPages(
                                Codecs.JSON, Paging.byToken("cursor", "next").more("more"))
                        .pages()
                        .stream())
                .hasSize(pages);
    }

    @Test
    void aPageThatIsNotFullIsTheLastWhereTheSizeWasAskedFor() {
        Paging paging = Paging.byPage("page", 0).limit("limit");
        FakeTransport fake = FakeTransport.answering(200, "[1,2]").then(200, "[3]");
        RequestParameters<?> two = new Sized().limit(2);
        assertThat(TestLink.over(fake).to("a").request("GET").config(two).replyPages(NUMBERS, paging).items().stream())
                .containsExactly(1L, 2L, 3L);
        assertThat(asked(fake)).containsExactly("/a?limit=2", "/a?limit=2&page=1");

        FakeTransport unasked = FakeTransport.answering(200, "[1]").then(200, "[]");
        list(unasked, paging).pages().forEach(page -> {});
        assertThat(asked(unasked)).containsExactly("/a", "/a?page=1");
    }

    private static final class Sized extends RequestParameters<Sized> {
        Sized() {
            super(ParameterTable.of(p -> p.query("limit", Style.FORM)));
        }

        Sized limit(int limit) {
            return set(0, limit);
        }
    }
}
