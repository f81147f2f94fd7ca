package dev.catenary.generator.render;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Server;
import dev.catenary.generator.api.Value;
import dev.catenary.generator.plan.Call;
import dev.catenary.generator.plan.ConfigType;
import dev.catenary.generator.plan.EnumType;
import dev.catenary.generator.plan.Field;
import dev.catenary.generator.plan.LinkType;
import dev.catenary.generator.plan.ParametersType;
import dev.catenary.generator.plan.SharedPackage;
import dev.catenary.generator.plan.Step;
import dev.catenary.generator.plan.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The only writer of Javadoc. Text of the description goes through {@link Markdown} and {@link JavadocText}; what is
 * added here is constant. Nothing to say is an empty text, and that no comment at all.
 */
final class Docs {
    /** Characters of text that an operation's comment shows before it leaves the rest to the page it links to. */
    private static final int GLANCE = 360;

    /** Characters of a first sentence that still reads as a hint; a longer one is left to the accessor. */
    private static final int HINT = 90;

    private static final Pattern SPEAKS_OF_DEFAULT = Pattern.compile("(?i)default");

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    private Docs() {}

    /** A package that belongs to no link. */
    static String of(SharedPackage shared) {
        return switch (shared.holds()) {
            case MODELS -> "Models: the description's components, and types that occur in several places of it.";
            case PARAMETERS -> "Parameters that several operations have: the bases of their configurations.";
        };
    }

    /** A link's type: the wire path, then the description's own words. */
    static String link(LinkType link) {
        List<String> blocks = new ArrayList<>();
        if (link.client().isPresent()) {
            blocks.addAll(blocks(link.doc()));
        }
        if (blocks.isEmpty()) {
            blocks.add(JavadocText.code(link.path()));
        }
        return comment(blocks, pages(link.doc()), columnsOf(link.name()));
    }

    /** A link's method with variables: what each of them is. */
    static String step(Step step, ClassName owner) {
        List<String> blocks = new ArrayList<>();
        for (Step.Argument argument : step.arguments()) {
            String text = inline(argument.doc());
            if (!text.isEmpty()) {
                blocks.add(JavadocText.code("{" + argument.wireName() + "}") + ": " + text);
            }
        }
        return comment(blocks, List.of(), columns(owner));
    }

    /**
     * The method that runs an operation: summary, description, errors, and the official page.
     *
     * @param takesBody whether it has the parameter {@code data}; else the body is a matter of the methods beside it
     */
    static String call(Call call, ClassName owner, boolean takesBody) {
        if (call.beside().isPresent()) {
            return beside(call.result(), call.beside().get(), owner);
        }
        List<String> blocks = glance(call.doc());
        if (blocks.isEmpty()) {
            blocks.add(JavadocText.code(call.method() + " " + call.path()));
        }
        if (!call.headers().isEmpty()) {
            blocks.add(call.headers().stream()
                    .map(JavadocText::code)
                    .collect(Collectors.joining(", ", "Reply headers: ", ".")));
        }
        List<String> tags = new ArrayList<>();
        for (Call.Input input : call.inputs().stream().limit(1).toList()) {
            String text = inline(input.doc());
            if (!text.isEmpty() && takesBody) {
                tags.add("@param data " + text);
            } else if (!text.isEmpty()) {
                blocks.add("{@code data}: " + text);
            }
        }
        if (call.result() instanceof Call.Result.Json json && json.optional()) {
            tags.add("@return null where there is no body: " + JavadocText.encode(String.join(", ", json.bodiless())));
        }
        if (!call.errors().isEmpty()) {
            tags.add("@throws " + RuntimeNames.API_EXCEPTION.canonicalName() + " on "
                    + call.errors().stream()
                            .map(failure -> failure(failure, owner))
                            .collect(Collectors.joining("; ")));
        }
        tags.addAll(pages(call.doc()));
        return comment(blocks, tags, columns(owner));
    }

    /** Statuses, and the type that the exception's {@code as} takes for them. */
    private static String failure(Call.Failure failure, ClassName owner) {
        String statuses = JavadocText.encode(String.join(", ", failure.statuses()));
        if (!(failure.type().codec() instanceof Typed.Codec.OfType type)) {
            return statuses;
        }
        List<String> names = type.type().simpleNames();
        boolean here = names.size() > 1 && type.type().topLevelClassName().equals(owner.topLevelClassName());
        return statuses + " (" + JavadocText.code(String.join(".", here ? names.subList(1, names.size()) : names))
                + ")";
    }

    private static String beside(Call.Result result, Call.Beside beside, ClassName owner) {
        String mediaTypes =
                beside.mediaTypes().stream().map(JavadocText::code).collect(Collectors.joining(", ", ": ", ""));
        String form;
        if (result instanceof Call.Result.Text) {
            form = "text" + mediaTypes + ".";
        } else if (result instanceof Call.Result.Binary) {
            form = "octets" + mediaTypes + ". Close what comes.";
        } else if (result instanceof Call.Result.Json) {
            form = "JSON" + mediaTypes + ".";
        } else {
            boolean events = result instanceof Call.Result.Events;
            form = (events ? "server-sent events" : "one JSON text after the other") + ". Close what comes.";
        }
        return comment(
                List.of("Does the same as " + JavadocText.code(beside.verb()) + ", but receives " + form),
                List.of(),
                columns(owner));
    }

    /** The shorthand of a POST, written on the link before. */
    static String shorthand(Step step, Call call) {
        return "Short for {@code " + step.method() + "()." + call.verb() + "(data)}.";
    }

    /** The base of several operations' parameters. */
    static String shared(ParametersType shared) {
        String what = shared.entries().size() == 1 ? "A parameter" : "Parameters";
        return what + " that several operations have.\n\n@param <C> the parameters of one of them";
    }

    /**
     * An operation's parameters, and what it says of some of them where the setters are those of several operations.
     */
    static String config(ConfigType config) {
        List<String> blocks = new ArrayList<>(List.of("Parameters of " + JavadocText.code(config.method()) + "."));
        List<String> tags = new ArrayList<>();
        for (ConfigType.Entry entry : config.base().isPresent() ? config.entries() : List.<ConfigType.Entry>of()) {
            List<String> text = blocks(entry.doc(), entry.fallback());
            if (text.isEmpty()) {
                text.add("no default.");
            }
            String name = JavadocText.code(entry.name()) + ":";
            boolean inline = isParagraph(text.get(0));
            blocks.add(inline ? name + " " + text.get(0) : name);
            blocks.addAll(inline ? text.subList(1, text.size()) : text);
            tags.addAll(pages(entry.doc()));
        }
        return comment(blocks, tags, columnsOf(config.name()));
    }

    /** A credential, or a header of replies. */
    static String of(Doc doc, ClassName owner) {
        return comment(blocks(doc), pages(doc), columns(owner));
    }

    /** A parameter. */
    static String parameter(ConfigType.Entry entry, ClassName owner) {
        return comment(blocks(entry.doc(), entry.fallback()), pages(entry.doc()), columns(owner));
    }

    /** What a value is for, and what is taken if there is none. */
    private static List<String> blocks(Doc doc, Optional<Value> fallback) {
        List<String> blocks = blocks(doc);
        said(fallback, blocks).ifPresent(sentence -> append(blocks, sentence));
        return blocks;
    }

    /** A default, unless the text speaks of that itself. */
    private static Optional<String> said(Optional<Value> fallback, List<String> blocks) {
        return fallback.filter(value -> !(value instanceof Value.Null))
                .map(Value::text)
                .filter(value -> !value.isBlank() && value.length() <= HINT)
                .filter(value ->
                        !SPEAKS_OF_DEFAULT.matcher(String.join(" ", blocks)).find())
                .map(value -> "Default: " + JavadocText.code(value) + ".");
    }

    /** Adds a sentence to the last paragraph. */
    private static void append(List<String> blocks, String sentence) {
        int last = blocks.size() - 1;
        if (last >= 0 && isParagraph(blocks.get(last))) {
            blocks.set(last, sentence(blocks.get(last)) + " " + sentence);
        } else {
            blocks.add(sentence);
        }
    }

    /** A server: what it is for, and its URL. */
    static String server(Server server, ClassName owner) {
        String url = "`" + server.url() + "`";
        return of(
                Doc.of(
                        server.description().isBlank()
                                ? url
                                : server.description().strip() + "\n\n" + url),
                owner);
    }

    /**
     * A type. A deprecated one says so in words only: with the annotation, every other generated type that uses it
     * would warn.
     */
    static String type(Doc doc, ClassName name) {
        return comment(withDeprecation(doc), pages(doc), columnsOf(name));
    }

    /** With a deprecation in words. */
    private static List<String> withDeprecation(Doc doc) {
        List<String> blocks = blocks(doc);
        if (doc.deprecated()) {
            blocks.add("<b>Deprecated</b> in the description.");
        }
        return blocks;
    }

    /**
     * A constant of an enum: what the value means, unless that is the constant's name once more. A deprecated one says so in
     * words, as a type does.
     */
    static String constant(EnumType.Constant constant, ClassName owner) {
        Doc doc = constant.doc();
        boolean says = !plain(doc.description()).equalsIgnoreCase(plain(constant.name()));
        List<String> blocks = withDeprecation(says ? doc : new Doc("", "", doc.links(), doc.deprecated()));
        return comment(blocks, pages(doc), columns(owner));
    }

    private static String plain(String text) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(text).replaceAll("");
    }

    /** An accessor. */
    static String accessor(Field field, ClassName owner) {
        return comment(blocks(field.doc(), field.fallback()), pages(field.doc()), columns(owner));
    }

    /** For a comment of a type. */
    private static int columnsOf(ClassName name) {
        return Wrapping.columns(name.simpleNames().size() - 1);
    }

    /** For a comment of a type's member. */
    private static int columns(ClassName owner) {
        return Wrapping.columns(owner.simpleNames().size());
    }

    /** A setter: one line, as code completion shows it. */
    static String setter(Field field) {
        String hint = firstSentence(field.doc());
        return said(field.fallback(), blocks(field.doc()))
                .filter(fallback -> !hint.isEmpty() && hint.length() + fallback.length() < HINT)
                .map(fallback -> sentence(hint) + " " + fallback)
                .orElse(hint);
    }

    private static List<String> blocks(Doc doc) {
        List<String> blocks = new ArrayList<>();
        if (!doc.summary().isBlank()) {
            blocks.add(sentence(JavadocText.encode(doc.summary().strip().replaceAll("\\s+", " "))));
        }
        if (!doc.description().strip().equals(doc.summary().strip())) {
            blocks.addAll(Markdown.blocks(doc.description()));
        }
        return blocks;
    }

    /** What fits a glance, where an official page says the rest. */
    private static List<String> glance(Doc doc) {
        List<String> blocks = blocks(doc);
        if (pages(doc).isEmpty()) {
            return blocks;
        }
        int length = 0;
        for (int i = 0; i < blocks.size(); i++) {
            length += blocks.get(i).length();
            if (i > 0 && length > GLANCE) {
                return new ArrayList<>(blocks.subList(0, i));
            }
        }
        return blocks;
    }

    private static String sentence(String html) {
        char last = html.charAt(html.length() - 1);
        return last < 128 && Character.isLetterOrDigit(last) ? html + "." : html;
    }

    /** Links, as tags. A deprecation needs no words: the annotation says all that the description does. */
    private static List<String> pages(Doc doc) {
        List<String> tags = new ArrayList<>();
        for (Doc.Link link : doc.links()) {
            String text =
                    link.text().isBlank() ? link.url() : link.text().strip().replaceAll("\\s+", " ");
            String html = JavadocText.link(link.url(), JavadocText.encode(text));
            if (html.startsWith("<a")) {
                tags.add("@see " + html);
            }
        }
        return tags;
    }

    private static String inline(Doc doc) {
        List<String> blocks = blocks(doc);
        return blocks.isEmpty()
                        || blocks.get(0).startsWith("<pre>")
                        || blocks.get(0).startsWith("<table>")
                ? ""
                : blocks.get(0).replaceAll("\\s+", " ");
    }

    private static String firstSentence(Doc doc) {
        String text = inline(doc);
        int end = text.length();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '。' || isFullStop(text, i)) {
                end = i + 1;
                break;
            }
        }
        String sentence = text.substring(0, end);
        boolean whole = end <= HINT
                && count(sentence, "<a ") == count(sentence, "</a>")
                && count(sentence, "<b>") == count(sentence, "</b>")
                && count(sentence, "<code>") == count(sentence, "</code>")
                && count(sentence, "{") == count(sentence, "}")
                && count(sentence, "<ul>") + count(sentence, "<ol>") == 0;
        return whole ? sentence : "";
    }

    /** A dot before a space, but for those of "e.g." and what goes on in lower case. */
    private static boolean isFullStop(String text, int at) {
        if (text.charAt(at) != '.' || text.charAt(at + 1) != ' ') {
            return false;
        }
        boolean abbreviation = text.substring(text.lastIndexOf(' ', at) + 1, at).matches("\\(?\\p{L}+\\.[\\p{L}.]*");
        boolean goesOn = at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2));
        return !abbreviation && !goesOn;
    }

    private static int count(String text, String what) {
        int count = 0;
        for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.length())) {
            count++;
        }
        return count;
    }

    /** Paragraphs, then tags, wrapped. */
    private static String comment(List<String> blocks, List<String> tags, int columns) {
        StringBuilder comment = new StringBuilder();
        for (String block : blocks) {
            String text = !comment.isEmpty() && isParagraph(block) ? "<p>" + block : block;
            comment.append(comment.isEmpty() ? "" : "\n");
            comment.append(block.startsWith("<pre>") ? block : Wrapping.wrap(text, columns));
        }
        boolean first = true;
        for (String tag : tags) {
            comment.append(comment.isEmpty() ? "" : first ? "\n\n" : "\n");
            comment.append(
                    tag.startsWith("@see") ? tag : Wrapping.wrap(tag, columns).replace("\n", "\n    "));
            first = false;
        }
        return comment.toString();
    }

    private static boolean isParagraph(String block) {
        return Stream.of("<pre>", "<ul>", "<ol>", "<table>").noneMatch(block::startsWith);
    }
}
