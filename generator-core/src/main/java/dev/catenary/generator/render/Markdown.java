package dev.catenary.generator.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * CommonMark text of a description as blocks of Javadoc HTML. Only the tags written here come out; every other character
 * goes through {@link JavadocText}.
 */
final class Markdown {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    /** Text with none of these is one paragraph as it stands; most descriptions are. */
    private static final Pattern MARKED = Pattern.compile("[*_`\\[<#>|~&\\\\]|\\n|^ {4}|^\\s*([-+]|\\d+[.)])\\s");

    private static final Pattern PARAGRAPH_TAG =
            Pattern.compile("(?i)</?(p|br|div|ul|ol|li|h[1-6]|tr|table|hr)\\b[^<>]*>");
    private static final Pattern LINE_BREAK = Pattern.compile("[ \\t]*[\\r\\n]\\s*");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(a|b|i|em|strong|code|span|pre|sub|sup|td|th|thead|tbody|u|tt|small|font|img|abbr)\\b[^<>]*>");
    private static final Pattern ANCHOR =
            Pattern.compile("(?i)<a\\s[^<>]*href=[\"']([^\"'<>]*)[\"'][^<>]*>([^<]*)</a>");

    private Markdown() {}

    /** The blocks of a text; those that are no paragraph start with their tag: {@code <pre>}, {@code <ul>}, {@code <table>}. */
    static List<String> blocks(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return List.of();
        }
        if (!MARKED.matcher(trimmed).find()) {
            return List.of(JavadocText.encode(trimmed));
        }
        Blocks blocks = new Blocks();
        PARSER.parse(trimmed).accept(blocks);
        return blocks.finish();
    }

    /** HTML that descriptions carry: links stay, other known tags give way to the text they format. */
    private static String plainHtml(String html) {
        StringBuilder out = new StringBuilder();
        Matcher anchor = ANCHOR.matcher(html);
        int from = 0;
        while (anchor.find()) {
            out.append(withoutTags(html.substring(from, anchor.start())));
            out.append(JavadocText.link(unescape(anchor.group(1)), JavadocText.encode(unescape(anchor.group(2)))));
            from = anchor.end();
        }
        return out.append(withoutTags(html.substring(from))).toString();
    }

    /** Line breaks of HTML are blanks; where the comment's lines end is decided later. */
    private static String withoutTags(String html) {
        String text =
                LINE_BREAK.matcher(PARAGRAPH_TAG.matcher(html).replaceAll(" ")).replaceAll(" ");
        return JavadocText.encode(unescape(TAG.matcher(text).replaceAll("")));
    }

    private static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }

    /** Collects blocks; a list is one block with an item a line. */
    private static final class Blocks extends AbstractVisitor {
        private final List<String> done = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private int lists;
        private boolean bold;

        List<String> finish() {
            flush();
            return done;
        }

        private void flush() {
            String block = open.toString().strip();
            if (!block.isEmpty()) {
                done.add(block);
            }
            open.setLength(0);
        }

        private void flushOutsideLists() {
            if (lists == 0) {
                flush();
            }
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            open.append(lists == 0 ? "" : " ");
            flushOutsideLists();
        }

        @Override
        public void visit(Heading heading) {
            bold(heading);
            open.append(' ');
            flushOutsideLists();
        }

        @Override
        public void visit(BulletList list) {
            list(list, "ul");
        }

        @Override
        public void visit(OrderedList list) {
            list(list, "ol");
        }

        private void list(Node list, String tag) {
            flushOutsideLists();
            lists++;
            open.append("\n<").append(tag).append('>');
            visitChildren(list);
            open.setLength(open.toString().stripTrailing().length());
            open.append("</").append(tag).append('>');
            lists--;
            flushOutsideLists();
        }

        @Override
        public void visit(ListItem item) {
            open.append(open.charAt(open.length() - 1) == '>' && item.getPrevious() == null ? "<li>" : "\n<li>");
            visitChildren(item);
        }

        @Override
        public void visit(FencedCodeBlock block) {
            preformatted(block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            preformatted(block.getLiteral());
        }

        private void preformatted(String literal) {
            if (literal.isBlank()) {
                flushOutsideLists();
            } else if (lists > 0) {
                open.append("<code>")
                        .append(JavadocText.encode(literal.strip()))
                        .append("</code> ");
            } else {
                flush();
                done.add("<pre>" + JavadocText.encode(literal.stripTrailing()) + "</pre>");
            }
        }

        /** Tables are an extension of GitHub's that descriptions use as if it were CommonMark. */
        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock table) {
                flushOutsideLists();
                open.append(lists == 0 ? MarkdownTable.block(rows(table)) : MarkdownTable.text(rows(table)));
                flushOutsideLists();
            } else {
                visitChildren(block);
            }
        }

        private List<List<String>> rows(TableBlock table) {
            List<List<String>> rows = new ArrayList<>();
            for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    rows.add(cells(row));
                }
            }
            return rows;
        }

        private List<String> cells(Node row) {
            List<String> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                int start = open.length();
                visitChildren(cell);
                cells.add(open.substring(start).strip());
                open.setLength(start);
            }
            return cells;
        }

        @Override
        public void visit(ThematicBreak line) {
            flushOutsideLists();
        }

        @Override
        public void visit(HtmlBlock block) {
            open.append(plainHtml(block.getLiteral())).append(' ');
            flushOutsideLists();
        }

        @Override
        public void visit(HtmlInline inline) {
            open.append(plainHtml(inline.getLiteral()));
        }

        @Override
        public void visit(Code code) {
            open.append(JavadocText.code(code.getLiteral()));
        }

        @Override
        public void visit(Link link) {
            int start = open.length();
            visitChildren(link);
            String text = open.substring(start);
            open.setLength(start);
            open.append(JavadocText.link(link.getDestination(), text));
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            bold(strong);
        }

        /** Javadoc takes no bold text within bold text, as descriptions have it in headings. */
        private void bold(Node node) {
            boolean outermost = !bold;
            bold = true;
            open.append(outermost ? "<b>" : "");
            visitChildren(node);
            open.append(outermost ? "</b>" : "");
            bold = !outermost;
        }

        @Override
        public void visit(Text text) {
            open.append(JavadocText.encode(text.getLiteral()));
        }

        @Override
        public void visit(SoftLineBreak line) {
            open.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            open.append(' ');
        }
    }
}
