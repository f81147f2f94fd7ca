package dev.catenary.generator;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.CallException;
import dev.catenary.runtime.CallObserver;
import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Headers;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/**
 * Walks a compiled client along all of its links and makes each call that it finds there, in each of its forms: with the least that it
 * takes, and with much of what it takes. That each compiles does not say that it can be made.
 */
final class EveryCall implements Transport {
    private static final int REFUSED = 418;

    private final List<SampleValues> samples = List.of(new SampleValues(0), new SampleValues(3));
    private final Set<String> reached = new TreeSet<>();
    private final List<String> failures = new ArrayList<>();
    private int made;
    private String last = "";

    private EveryCall() {}

    /**
     * @param classes where the client was compiled to
     * @param client the name of its outermost link
     */
    static EveryCall of(Path classes, String client) throws IOException {
        EveryCall every = new EveryCall();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Link.class.getClassLoader())) {
            ClientBuilder<?> builder = (ClientBuilder<?>)
                    loader.loadClass(client).getMethod("builder").invoke(null);
            builder.baseUrl("https://test.example")
                    .transport(every)
                    .options(options -> options.retries(0))
                    .observer(operation -> {
                        every.last = operation.method() + " " + decoded(operation.template());
                        return new CallObserver.Watch() {};
                    });
            every.visit((Link<?>) builder.build());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("The client " + client + " cannot be walked through", e);
        }
        return every;
    }

    /** Without percent-encoding, which a description may have or leave to the client. */
    private static String decoded(String path) {
        String encoded = path.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    private void visit(Link<?> link) throws ReflectiveOperationException {
        for (Class<?> type : link.getClass().getInterfaces()) {
            for (Method method : methods(type)) {
                if (Link.class.isAssignableFrom(method.getReturnType())) {
                    visit((Link<?>) samples.get(0).invoke(link, method));
                } else if (Call.class.isAssignableFrom(method.getReturnType())) {
                    for (SampleValues values : samples) {
                        call(link, method, values);
                    }
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

    private void call(Link<?> link, Method method, SampleValues values) {
        try {
            ((Call<?>) values.invoke(link, method)).execute();
            failures.add(method + ": a reply that says no was taken for a success");
        } catch (CallException refused) {
            made++;
            reached.add(last);
        } catch (InvocationTargetException failed) {
            failures.add(method + ": " + failed.getCause());
        } catch (ReflectiveOperationException | RuntimeException | AssertionError failed) {
            failures.add(method + ": " + failed);
        }
    }

    @Override
    public TransportReply send(TransportRequest request) {
        return TransportReply.of(REFUSED, Headers.empty(), new byte[0]);
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

    /** Those of the operations, as {@code GET /pets/{id}}, that no call led to. What follows a {@code ?} or {@code #} does not count. */
    List<String> missing(Set<String> operations) {
        return operations.stream()
                .filter(operation -> !reached.contains(decoded(operation.replaceFirst("[?#].*", ""))))
                .toList();
    }
}
