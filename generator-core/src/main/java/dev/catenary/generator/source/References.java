package dev.catenary.generator.source;

import dev.catenary.generator.api.Pointers;
import dev.catenary.generator.problem.Code;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Leads from a {@code $ref} to what it names: an RFC 6901 pointer in the same file or in another one, relative to the
 * file that holds the reference. {@code file.yaml#Name}, without a slash, is taken as {@code file.yaml#/Name} unless
 * the file has an {@code $anchor} of that name. The file of the reference and the description itself are also known by what
 * their {@code $self} says (OAS 3.2.0 §4.1.2.2); nothing else is by an address.
 */
final class References {
    private static final Pattern SCHEME = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|//.*|\\\\.*");

    /** More references in a row than any description needs that is not a cycle. */
    private static final int LONGEST_CHAIN = 64;

    /** Stands for a reference while it is being looked up: met again, it goes through itself. */
    private static final Outcome RUNNING =
            Outcome.failed(Code.REF_CYCLE, "This reference leads through itself.", "Let it lead to a definition.");

    private final Documents documents;

    References(Documents documents) {
        this.documents = documents;
    }

    /** Where a reference leads: to an element, or to a problem (without one: it has been reported already). */
    record Outcome(Optional<Element> target, Optional<Failure> failure) {
        static Outcome of(Element target) {
            return new Outcome(Optional.of(target), Optional.empty());
        }

        static Outcome failed(Code code, String text, String remedy) {
            return new Outcome(Optional.empty(), Optional.of(new Failure(code, text, remedy)));
        }
    }

    /** Why a reference leads nowhere. */
    record Failure(Code code, String text, String remedy) {}

    /** What {@code ref}, the value of a {@code $ref}, names; one step, and a failure is reported at the reference. */
    Optional<Element> resolve(Element ref) {
        Outcome outcome = look(ref.document(), ref.raw());
        outcome.failure().ifPresent(f -> ref.report(f.code(), f.text(), f.remedy()));
        return outcome.target();
    }

    /** What a reference that stands in {@code from} names, without a report. */
    Optional<Element> find(Document from, String ref) {
        return look(from, ref).target();
    }

    /**
     * The element itself, or what its chain of references ends in; absent when it ends nowhere, which is reported.
     * Members beside a reference are not looked at.
     */
    Element follow(Element element) {
        Element current = element;
        Set<Node> seen = null;
        while (current.get("$ref").isString()) {
            seen = seen == null ? Collections.newSetFromMap(new IdentityHashMap<>()) : seen;
            if (!seen.add(current.node())) {
                reportCycle(element);
                return Element.absent();
            }
            current = resolve(current.get("$ref")).orElse(Element.absent());
        }
        return current;
    }

    static void reportCycle(Element element) {
        Element ref = element.get("$ref");
        ref.report(
                Code.REF_CYCLE,
                Quote.of(ref.raw()) + " leads back to itself.",
                "Let one of the references lead to a definition.");
    }

    private Outcome look(Document from, String ref) {
        Outcome known = from.references().get(ref);
        if (known == null) {
            from.references().put(ref, RUNNING);
            int hash = ref.indexOf('#');
            String file = hash < 0 ? ref : ref.substring(0, hash);
            String fragment = hash < 0 ? "" : ref.substring(hash + 1);
            known = file.isEmpty() ? inside(from, fragment, ref) : elsewhere(from, file, fragment, ref);
            from.references().put(ref, known);
        }
        return known;
    }

    private Outcome elsewhere(Document from, String file, String fragment, String ref) {
        Optional<Document> named = Stream.concat(Stream.of(from), documents.main().stream())
                .filter(document -> document.root().get("$self").raw().equals(file))
                .findFirst();
        if (named.isPresent()) {
            return inside(named.get(), fragment, ref);
        }
        if (SCHEME.matcher(file).matches()) {
            return notAllowed(ref, "is a remote or absolute address");
        }
        Outcome decoded = open(from, PercentEncoding.decode(file), fragment, ref);
        boolean encoded = file.indexOf('%') >= 0;
        boolean missing =
                decoded.failure().isPresent() && decoded.failure().get().code() == Code.REF_NOT_FOUND;
        return encoded && missing ? open(from, file, fragment, ref) : decoded;
    }

    private Outcome open(Document from, String file, String fragment, String ref) {
        try {
            Path path = from.folder().resolve(file).normalize();
            if (!documents.allows(path)) {
                return notAllowed(ref, "leaves the description's folder");
            }
            Path real = path.toRealPath();
            if (!documents.allows(real)) {
                return notAllowed(ref, "leaves the description's folder");
            }
            Optional<Document> document = documents.load(real);
            return document.isPresent()
                    ? inside(document.get(), fragment, ref)
                    : new Outcome(Optional.empty(), Optional.empty());
        } catch (IOException | InvalidPathException e) {
            return Outcome.failed(
                    Code.REF_NOT_FOUND,
                    "The file of " + Quote.of(ref) + " does not exist.",
                    "Add the file, or correct the reference.");
        }
    }

    private static Outcome notAllowed(String ref, String why) {
        return Outcome.failed(
                Code.REF_NOT_ALLOWED,
                Quote.of(ref) + " " + why + ".",
                "Keep a copy beside the description, or list its folder as a root.");
    }

    private Outcome inside(Document document, String fragment, String ref) {
        boolean pointer = fragment.isEmpty() || fragment.startsWith("/");
        Optional<Element> target = walk(document.root(), pointer ? fragment : "/" + fragment);
        if (target.isEmpty() && !pointer) {
            target = document.anchor(fragment);
        }
        return target.map(Outcome::of)
                .orElseGet(() -> Outcome.failed(
                        Code.REF_NOT_FOUND,
                        Quote.of(ref) + " points at nothing.",
                        "Add what it names, or correct the reference."));
    }

    private Optional<Element> walk(Element root, String pointer) {
        Element current = root;
        int start = 1;
        while (start <= pointer.length()) {
            int end = pointer.indexOf('/', start);
            end = end < 0 ? pointer.length() : end;
            current = step(current, pointer.substring(start, end));
            if (!current.isWritten()) {
                return Optional.empty();
            }
            start = end + 1;
        }
        return Optional.of(current);
    }

    /** One token further; through a reference where the description has one in the middle of the way. */
    private Element step(Element from, String token) {
        Element found = member(from, Pointers.unescape(PercentEncoding.decode(token)));
        found = found.isWritten() ? found : member(from, Pointers.unescape(token));
        if (found.isWritten() || !from.get("$ref").isString()) {
            return found;
        }
        Element beyond = quietly(from);
        return beyond.isWritten() ? step(beyond, token) : beyond;
    }

    private Element quietly(Element element) {
        Element current = element;
        for (int hops = 0; current.get("$ref").isString(); hops++) {
            boolean endless = hops > LONGEST_CHAIN;
            Optional<Element> next = endless
                    ? Optional.empty()
                    : look(current.document(), current.get("$ref").raw()).target();
            current = next.orElse(Element.absent());
        }
        return current;
    }

    private static Element member(Element from, String token) {
        if (from.isArray() && token.matches("0|[1-9][0-9]{0,6}")) {
            return from.item(Integer.parseInt(token));
        }
        return from.get(token);
    }
}
