package dev.catenary.generator;

import dev.catenary.runtime.ApiException;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.CallObserver;
import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Transport;
import dev.catenary.runtime.TransportReply;
import dev.catenary.runtime.TransportRequest;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/**
 * Walks a compiled client along all of its links and makes each call that it finds there, in each of its forms: with
 * the least that it takes, refused, and with much of what it takes, answered as the description allows. That each
 * compiles does not say that it can be made, nor that its result can be read.
 */
final class EveryCall implements Transport {
    private static final SampleValues LEAST = new SampleValues(0);
    private static final SampleValues MUCH = new SampleValues(3);

    private final List<SampleReplies> answers;
    private final Set<String> reached = new TreeSet<>();
    private final List<String> failures = new ArrayList<>();
    private int made;
    private String last = "";
    private String accept = "";
    private SampleReplies replies = SampleReplies.refusals();

    private EveryCall(List<SampleReplies> answers) {
        this.answers = answers;
    }

    /**
     * @param classes where the client was compiled to
     * @param client the name of its outermost link
     * @param answers with which each call is answered, one after the other
     */
    static EveryCall of(Path classes, String client, List<SampleReplies> answers) throws IOException {
        EveryCall every = new EveryCall(answers);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Link.class.getClassLoader())) {
            ClientBuilder<?> builder = (ClientBuilder<?>)
                    loader.loadClass(client).getMethod("builder").invoke(null);
            builder.baseUrl("https://test.example")
                    .transport(every)
                    .options(options -> options.retries(0))
                    .observer(operation -> {
                        every.last = key(operation.method() + " " + operation.template());
                        return new CallObserver.Watch() {};
                    });
            every.visit((Link<?>) builder.build());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("The client " + client + " cannot be walked through", e);
        }
        return every;
    }

    /**
     * An operation, such as {@code GET /pets/{id}}, by what of it is on the wire: without what follows a {@code ?} or
     * {@code #}, and without percent-encoding, which a description may have or leave to the client.
     */
    static String key(String operation) {
        String encoded =
                operation.replaceFirst("[?#].*", "").replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    private void visit(Link<?> link) throws ReflectiveOperationException {
        for (Class<?> type : link.getClass().getInterfaces()) {
            for (Method method : methods(type)) {
                if (Link.class.isAssignableFrom(method.getReturnType())) {
                    visit((Link<?>) LEAST.invoke(link, method));
                } else if (Call.class.isAssignableFrom(method.getReturnType())) {
                    calls(link, method);
                }
            }
        }
    }

    private static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Link.class && !Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private void calls(Link<?> link, Method method) {
        call(link, method, LEAST, SampleReplies.refusals());
        // What is named after more than its verb receives the same in another format.
        boolean first = method.getName().matches("\\p{Ll}+Call");
        for (SampleReplies answer : first ? answers : List.of(SampleReplies.refusals())) {
            call(link, method, MUCH, answer);
        }
    }

    private void call(Link<?> link, Method method, SampleValues values, SampleReplies answer) {
        replies = answer;
        last = "";
        try {
            Object result = ((Call<?>) values.invoke(link, method)).execute();
            Optional<JsonValue> body = replies.body(last, accept);
            if (body.isEmpty()) {
                failures.add(method + ": a reply that says no was taken for a success");
            } else {
                ReadReply.failures(result, body.get()).forEach(failure -> failures.add(last + " " + failure));
            }
            sent();
        } catch (ApiException refused) {
            sent();
        } catch (InvocationTargetException failed) {
            failures.add(method + ": " + failed.getCause());
        } catch (ReflectiveOperationException | RuntimeException | AssertionError failed) {
            failures.add(method + ": " + failed);
        }
    }

    private void sent() {
        made++;
        reached.add(last);
    }

    @Override
    public TransportReply send(TransportRequest request) {
        accept = request.headers().first("Accept").orElse("");
        return replies.to(last, accept);
    }

    @Override
    public CompletableFuture<TransportReply> sendAsync(TransportRequest request) {
        return CompletableFuture.completedFuture(send(request));
    }

    /** Calls that were made and sent. */
    int made() {
        return made;
    }

    /** Calls that could not be made, and why. */
    List<String> failures() {
        return failures;
    }

    /** Those of the operations that no call led to, by {@link #key}. */
    List<String> missing(Set<String> operations) {
        return operations.stream()
                .filter(operation -> !reached.contains(key(operation)))
                .toList();
    }
}
