import com.example.Advisories.GetHttpMethod.Affects;
import com.example.GitHub;
import com.example.Gists;
import com.example.Notifications;
import com.example.gists.ByGistId.PatchHttpMethod.JsonDataRequest.Files;
import com.example.model.Milestone;
import com.example.model.StateOpenClosedAll;
import com.example.repos.owner.ByRepo;
import com.example.repos.owner.repo.Deployments;
import com.example.repos.owner.repo.Issues;
import com.example.repos.owner.repo.actions.workflows.ByWorkflowId;
import com.example.repos.owner.repo.branches.branch.Protection;
import com.example.repos.owner.repo.git.Trees;
import dev.catenary.runtime.ApiException;
import dev.catenary.runtime.DecodeException;
import dev.catenary.runtime.Interceptor;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.WireReply;
import dev.catenary.runtime.WireRequest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calls operations of GitHub's API, with all kinds of arguments, and reports what the other side finds wrong with them. */
public final class Use {
    private static final OffsetDateTime SINCE = OffsetDateTime.parse("2026-01-02T03:04:00+08:00");
    private static final String ABOUT_REQUESTS = "\"location\":[\"request\"";
    private static final String ABOUT_REPLIES = "\"location\":[\"response\"";
    private static final String SHA = "7638417db6d59f3c431d3e1f261cc637155684cd";

    private final List<String> complaints = new ArrayList<>();
    private final GitHub github;
    private int calls;

    private Use(String baseUrl) {
        github = GitHub.builder().baseUrl(baseUrl).interceptor(new Interceptor() {
            @Override
            public void reply(WireRequest request, WireReply reply) {
                reply.headers()
                        .first("sl-violations")
                        .filter(violations -> violations.contains(ABOUT_REQUESTS))
                        .ifPresent(complaints::add);
            }
        }).build();
    }

    public static String use(String baseUrl) {
        Use use = new Use(baseUrl);
        ByRepo repo = use.github.repos().owner("octo-org").repo("hello.world");
        use.readRepository(repo);
        use.issues(repo);
        use.git(repo);
        use.pullRequests(repo);
        use.settings(repo);
        use.others();
        use.wrongOnPurpose(repo);
        return use.complaints.isEmpty()
                ? use.calls + " calls, not one complaint"
                : String.join("\n", use.complaints);
    }

    private void call(String what, Runnable call) {
        calls++;
        try {
            call.run();
        } catch (ApiException e) {
            // Some of GitHub's own examples of replies do not fit its schemas; only what is said of requests is about us.
            if (!e.bodyText().contains(ABOUT_REPLIES) || e.bodyText().contains(ABOUT_REQUESTS)) {
                complaints.add(what + ": " + e.status() + " " + e.bodyText());
            }
        } catch (DecodeException | IllegalStateException | IllegalArgumentException e) {
            complaints.add(what + ": " + e.getMessage());
        }
    }

    /** Or silence would prove nothing. */
    private void wrongOnPurpose(ByRepo repo) {
        try {
            repo.issues().get(q -> q.state(StateOpenClosedAll.of("nonsense")));
            complaints.add("a state that the enum lacks was accepted");
        } catch (ApiException e) {
            if (!complaints.remove(e.headers().get("sl-violations")) && e.status() != 422) {
                complaints.add("wrong on purpose: " + e.status() + " " + e.bodyText());
            }
        }
    }

    private void readRepository(ByRepo repo) {
        call("repository", () -> repo.get());
        call("commits", () -> repo.commits().get(q -> q.sha("topic/one").path("src/main #1.java").since(SINCE)
                .until(SINCE.plusDays(1)).perPage(2)));
        call("compare", () -> repo.compare().basehead("main...topic/one").get(q -> q.page(1)));
        call("contents", () -> repo.contents().path("docs/read me.md").get(q -> q.ref("refs/heads/main")));
        call("release", () -> repo.releases().tags().tag("v1.0+build/2").get());
        call("runs", () -> repo.actions().runs().get(q -> q.actor("octocat").branch("topic/one").created(SINCE)
                .excludePullRequests(true).checkSuiteId(9007199254740991L)));
        call("topics", () -> repo.topics().get());
        call("search", () -> github.search().repositories().get(
                q -> q.q("tea language:java stars:>=10 \"green & black\"").perPage(1)));
    }

    private void issues(ByRepo repo) {
        call("issues", () -> repo.issues().get(q -> q.labels("bug,ui,@high").since(SINCE).milestone("*")));
        call("new issue", () -> repo.issues().post(issue -> issue.title(Milestone.of("茶"))
                .body("It \"boils\".\n")
                .labels(List.of(
                        Issues.PostHttpMethod.JsonDataRequest.Labels.of("bug"),
                        Issues.PostHttpMethod.JsonDataRequest.Labels.of(
                                Issues.PostHttpMethod.JsonDataRequest.Labels.WithId.of(l -> l.name("ui").color("ff0000")))))
                .assignees(List.of("octocat"))));
        call("close", () -> repo.issues().issueNumber(7).patch(issue -> issue.body(null).assignees(List.of())));
        call("comments", () -> repo.issues().issueNumber(7).comments().get(q -> q.since(SINCE).perPage(100)));
        call("comment", () -> repo.issues().issueNumber(7).comments().post(c -> c.body("+1 😀")));
        call("label", () -> repo.labels().post(l -> l.name("good first issue").color("7057ff")));
        call("unlabel", () -> repo.issues().issueNumber(7).labels().name("a/b & c?").delete());
        call("unlabel all", () -> repo.issues().issueNumber(7).labels().delete());
    }

    private void git(ByRepo repo) {
        call("blob", () -> repo.git().blobs().post(b -> b.content("aGk/+w==").encoding("base64")));
        call("tree", () -> repo.git().trees().post(t -> t.baseTree(SHA).addTree(entry -> entry.path("a/b.txt")
                .mode(Trees.PostHttpMethod.JsonDataRequest.Tree.Mode.of("100644")).content("x"))
                .addTree(entry -> entry.path("gone.txt").sha(null))));
        call("commit", () -> repo.git().commits().post(c -> c.message("One").tree(SHA).parents(List.of(SHA))
                .author(a -> a.name("Mona").email("mona@example.com").date(SINCE))));
        call("ref", () -> repo.git().refs().post(r -> r.ref("refs/heads/topic/one").sha(SHA)));
        call("move ref", () -> repo.git().refs().ref("heads/topic/one").patch(r -> r.sha(SHA).force(true)));
        call("delete ref", () -> repo.git().refs().ref("heads/topic/one").delete());
        call("put file", () -> repo.contents().path("docs/read me.md").put(f -> f.message("m").content("aGk=")
                .committer(c -> c.name("Mona").email("mona@example.com"))));
        call("delete file", () -> repo.contents().path("docs/read me.md").delete(f -> f.message("m").sha(SHA)));
        call("status", () -> repo.statuses().sha(SHA).post(s -> s
                .state(com.example.repos.owner.repo.statuses.BySha.PostHttpMethod.JsonDataRequest.State.SUCCESS)
                .targetUrl("https://ci.example/1?a=b").context("ci/x")));
        call("release", () -> repo.releases().post(r -> r.tagName("v1").draft(true).body("* one\n* two")));
    }

    private void pullRequests(ByRepo repo) {
        call("pulls", () -> repo.pulls().get(q -> q.head("octo-org:topic/one").base("main").perPage(5)));
        call("new pull", () -> repo.pulls().post(p -> p.title("T").head("topic/one").base("main").draft(false)));
        call("merge", () -> repo.pulls().pullNumber(7).merge().put(m -> m.commitTitle("T").sha(SHA)));
        call("is merged", () -> repo.pulls().pullNumber(7).merge().get());
        call("review", () -> repo.pulls().pullNumber(7).reviews().post(r -> r.body("Fine").addComments(
                c -> c.path("a.java").position(1).body("Why?"))));
        call("check", () -> repo.checkRuns().post(c -> c.name("build").headSha(SHA).startedAt(SINCE).output(o -> o
                .title("T").summary("S").addAnnotations(a -> a.path("a").startLine(1).endLine(2).message("m")
                        .annotationLevel(com.example.repos.owner.repo.CheckRuns.PostHttpMethod.JsonDataRequest.Output
                                .Annotations.AnnotationLevel.WARNING)))));
        call("deploy", () -> repo.deployments().post(d -> d.ref("main").autoMerge(false).requiredContexts(List.of())
                .payload(Deployments.PostHttpMethod.JsonDataRequest.Payload.of(
                        Map.of("step", JsonValue.of(1), "none", JsonValue.ofNull())))));
    }

    // GitHub requires the deprecated "contexts".
    @SuppressWarnings("deprecation")
    private void settings(ByRepo repo) {
        call("edit", () -> repo.patch(r -> r.description("A \\ b").private_(true).hasWiki(false)
                .securityAndAnalysis(s -> s.secretScanning(x -> x.status("enabled")))));
        call("topics", () -> repo.topics().put(t -> t.names(List.of("tea", "java"))));
        call("protect", () -> repo.branches().branch("release/1.0").protection().put(p -> p
                .requiredStatusChecks(c -> c.strict(true).contexts(List.of()).addChecks(x -> x.context("ci")))
                .enforceAdmins(null)
                .requiredPullRequestReviews(x -> x.requiredApprovingReviewCount(2))
                .restrictions((Protection.PutHttpMethod.JsonDataRequest.Restrictions) null)));
        call("secret", () -> repo.actions().secrets().secretName("TOKEN").put(s -> s.encryptedValue("aGk=").keyId("1")));
        call("dispatch", () -> repo.actions().workflows().workflowId(ByWorkflowId.WorkflowId.of("ci.yml")).dispatches().post(d -> d
                .ref("main").inputs(Map.of("name", JsonValue.of("x"), "dry", JsonValue.of(true)))));
        call("delete repository", () -> repo.delete());
    }

    private void others() {
        call("user", () -> github.users().username("octo-cat").get());
        call("star", () -> github.user().starred().owner("o").repo("r").put());
        call("members", () -> github.orgs().org("octo-org").members().get(q -> q.perPage(1)));
        call("tokens", () -> github.orgs().org("octo-org").personalAccessTokens().get(
                q -> q.owner(List.of("mona", "octo & cat")).lastUsedBefore(SINCE)));
        call("advisories", () -> github.advisories().get(q -> q.isWithdrawn(false)
                .affects(each("npm/a@1.0", "b")).cwes(each("79", "89"))));
        call("new repository", () -> github.orgs().org("octo-org").repos().post(r -> r.name("x").private_(true)));
        call("membership", () -> github.orgs().org("octo-org").memberships().username("mona").delete());
        call("notifications", () -> github.notifications().get(q -> q.all(true).since(SINCE)));
        call("read all", () -> github.notifications().put(
                Notifications.PutHttpMethod.JsonDataRequest.of(n -> n.lastReadAt(SINCE).read(true))));
        call("gist", () -> github.gists().post(g -> g.public_(Gists.PostHttpMethod.JsonDataRequest.Public.of(true))
                .files(Map.of("a b.md", Gists.PostHttpMethod.JsonDataRequest.Files.of(f -> f.content("# 茶"))))));
        call("edit gist", () -> github.gists().gistId("aa5a315d61ae9438b18d").patch(g -> g.description("A").files(
                Map.of("a b.md", Files.of(f -> f.filename("b.md"))))));
        call("public gists", () -> github.gists().public_().get(q -> q.since(SINCE)));
        call("markdown", () -> github.markdown().post(m -> m.text("**hi**").context("o/r")));
        call("raw markdown", () -> github.markdown().raw().post("**hi** 茶"));
        call("zen", () -> github.zen().get());
        call("limits", () -> github.rateLimit().get());
        call("app token", () -> github.app().installations().installationId(1).accessTokens().post(t -> t
                .repositories(List.of("r")).repositoryIds(List.of(1L))));
    }

    private static Affects each(String... values) {
        return Affects.of(List.of(values));
    }
}
