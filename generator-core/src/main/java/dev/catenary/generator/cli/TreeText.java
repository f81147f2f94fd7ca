package dev.catenary.generator.cli;

import dev.catenary.generator.plan.Call;
import dev.catenary.generator.plan.LinkType;
import dev.catenary.generator.plan.Plan;
import dev.catenary.generator.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The client as a tree of text, a line a step and a line a call:
 *
 * <pre>
 * com.acme.Shop
 *   orders()
 *     get(q) → List&lt;Order&gt;
 *     id(String)
 *       post(JsonDataRequest, q) → void
 * </pre>
 */
final class TreeText {
    private final StringBuilder text = new StringBuilder();

    private TreeText() {}

    static String of(Plan plan) {
        TreeText tree = new TreeText();
        tree.text.append(plan.client().canonicalName());
        new ChainWalk(plan).visit(tree::link);
        return tree.text.toString();
    }

    private void link(LinkType link, List<Step> chain) {
        if (!chain.isEmpty()) {
            Step step = chain.get(chain.size() - 1);
            String arguments = step.arguments().stream()
                    .map(argument -> simple(argument.type().toString()) + " " + argument.name())
                    .collect(Collectors.joining(", "));
            line(chain.size(), step.method() + "(" + arguments + ")");
        }
        for (Call call : link.calls()) {
            line(
                    chain.size() + 1,
                    call.verb() + "(" + String.join(", ", arguments(call)) + ") → " + simple(ChainWalk.response(call)));
        }
    }

    private static List<String> arguments(Call call) {
        List<String> arguments = new ArrayList<>();
        if (!call.inputs().isEmpty()) {
            arguments.add(call.inputs().stream()
                    .map(input -> simple(input.type().plain().toString()))
                    .collect(Collectors.joining(" | ")));
        }
        if (call.config().isPresent()) {
            arguments.add(call.configRequired() ? "RequestConfig" : "[RequestConfig]");
        }
        return arguments;
    }

    private void line(int depth, String content) {
        text.append('\n').append("  ".repeat(depth)).append(content);
    }

    /** Without packages and annotations: {@code List<GetHttpMethod.Item>}. */
    private static String simple(String type) {
        return type.replaceAll("@[\\w.]+ ", "")
                .replaceAll("\\b(?:\\p{javaLowerCase}[\\p{javaJavaIdentifierPart}]*\\.)+", "");
    }
}
