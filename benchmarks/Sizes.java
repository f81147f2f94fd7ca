import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Says what the lines of a generated client are spent on: every line of every file counts for one property, one type or
 * one operation, comments, blank lines, {@code package} and {@code import} included. Usage:
 * {@code java Sizes.java FOLDER…}
 */
final class Sizes {
    /** What a line can be spent on, with the lines that one of the kind may cost; 0: it has no budget. */
    enum Kind {
        SCALAR(14),
        COMPOUND(20),
        OBJECT(30),
        OPERATION(30),
        PARAMETER(14),
        CONFIG(30),
        ENUM(0),
        UNION(0);

        final int budget;

        Kind(int budget) {
            this.budget = budget;
        }
    }

    private final Map<Kind, Integer> count = new TreeMap<>();
    private final Map<Kind, Integer> lines = new TreeMap<>();
    private final Set<String> compounds = new HashSet<>();
    private final Set<String> operations = new HashSet<>();
    private int chainCode;
    private int objectCode;
    private int total;

    public static void main(String[] folders) throws IOException {
        System.out.println("client                  scalar compound   object operation parameter   config     enum    union"
                + " | object  chain | all lines budgeted   budget");
        for (String folder : folders) {
            new Sizes().measure(Path.of(folder));
        }
    }

    private void measure(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        StandardJavaFileManager manager = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
        SourcePositions places = Trees.instance(task).getSourcePositions();
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        units.forEach(unit -> unit.getTypeDecls().forEach(this::collectCompounds));
        for (CompilationUnitTree unit : units) {
            new File(unit, places).measure();
        }
        print(folder);
    }

    /** Names of models and unions: a property of such a type is a compound one. */
    private void collectCompounds(Tree tree) {
        if (tree instanceof ClassTree type) {
            Kind kind = kindOf(type);
            if (kind == Kind.OBJECT || kind == Kind.UNION) {
                compounds.add(type.getSimpleName().toString());
            }
            type.getMembers().forEach(this::collectCompounds);
        }
    }

    private static Kind kindOf(ClassTree type) {
        String parent = type.getExtendsClause() == null ? "" : type.getExtendsClause().toString();
        String parents = parent + " " + type.getImplementsClause();
        if (parent.equals("Model")) {
            return Kind.OBJECT;
        }
        if (parent.startsWith("OpenEnum")) {
            return Kind.ENUM;
        }
        if (parent.startsWith("RequestParameters")) {
            return Kind.CONFIG;
        }
        if (parents.contains("Link<")) {
            return Kind.OPERATION;
        }
        return Kind.UNION;
    }

    private void spend(Kind kind, int number) {
        lines.merge(kind, number, Integer::sum);
    }

    /**
     * Means by kind; an object type and an operation's methods without comments, {@code package} and {@code import};
     * all lines, those of kinds with a budget, and the budget.
     */
    private void print(Path folder) {
        StringBuilder row = new StringBuilder(String.format("%-22s", folder.getFileName()));
        int budget = 0;
        int budgeted = 0;
        for (Kind kind : Kind.values()) {
            int places = count.getOrDefault(kind, 0);
            int spent = lines.getOrDefault(kind, 0);
            budget += kind.budget * places;
            budgeted += kind.budget == 0 ? 0 : spent;
            row.append(String.format("%9.1f", places == 0 ? 0.0 : (double) spent / places));
        }
        double chain = (double) chainCode / Math.max(1, count.getOrDefault(Kind.OPERATION, 0));
        double object = (double) objectCode / Math.max(1, count.getOrDefault(Kind.OBJECT, 0));
        System.out.println(
                row.append(String.format(" |%7.1f%7.1f |%10d%9d%9d", object, chain, total, budgeted, budget)));
    }

    /** One file: gives each of its lines to what it is spent on. */
    private final class File {
        private final CompilationUnitTree unit;
        private final SourcePositions places;
        private final LineMap map;
        private final String[] text;

        File(CompilationUnitTree unit, SourcePositions places) throws IOException {
            this.unit = unit;
            this.places = places;
            this.map = unit.getLineMap();
            this.text = unit.getSourceFile().getCharContent(true).toString().split("\n", -1);
        }

        void measure() {
            int all = text.length - 1;
            total += all;
            for (Tree type : unit.getTypeDecls()) { // a package's own file has none
                type((ClassTree) type, 0, all);
            }
        }

        private int last(Tree tree) {
            return (int) map.getLineNumber(Math.max(0, places.getEndPosition(unit, tree) - 1));
        }

        private int first(Tree tree) {
            return (int) map.getLineNumber(places.getStartPosition(unit, tree));
        }

        /** Spends the lines after {@code start} up to {@code end} on a type and what lies in it. */
        private void type(ClassTree type, int start, int end) {
            Kind kind = kindOf(type);
            int rest = end - start;
            int previous = first(type);
            Map<Integer, Kind> properties = new HashMap<>();
            if (kind == Kind.OBJECT || kind == Kind.CONFIG) {
                properties = properties(type, kind);
            }
            if (kind != Kind.OPERATION) {
                count.merge(kind, 1, Integer::sum);
            }
            for (Tree member : type.getMembers()) {
                int last = Math.max(previous, last(member));
                rest -= member(member, previous, last, kind, properties);
                previous = last;
            }
            spend(kind, rest);
            objectCode += kind == Kind.OBJECT ? rest - (first(type) - 1 - start) : 0;
        }

        /** Spends what of a member is not its type's own, and says how many lines that were. */
        private int member(Tree member, int previous, int last, Kind kind, Map<Integer, Kind> properties) {
            int size = last - previous;
            if (member instanceof ClassTree nested) {
                if (nested.getSimpleName().contentEquals("Builder") && kind == Kind.OBJECT) {
                    return builder(nested, properties);
                }
                if (kind == Kind.ENUM || kind == Kind.UNION && kindOf(nested) == Kind.UNION) {
                    return 0;
                }
                if (nested.getSimpleName().toString().endsWith("HttpMethod")) {
                    return namespace(nested);
                }
                type(nested, previous, last);
                return size;
            }
            if (member instanceof MethodTree method) {
                if (kind == Kind.OPERATION) {
                    operation(method);
                    return 0;
                }
                Kind property = properties.get(index(method));
                if (property != null) {
                    spend(property, size);
                    return size;
                }
            }
            return member instanceof VariableTree field && !properties.isEmpty() ? table(field, properties) : 0;
        }

        /**
         * A configuration that only says which class has its parameters: that one counts, and this is the operation's.
         */
        private static boolean hasSharedParameters(ClassTree type) {
            return String.valueOf(type.getExtendsClause()).endsWith("<RequestConfig>") && kindOf(type) != Kind.CONFIG;
        }

        /** The types of a verb; the lines around them belong to the operation. */
        private int namespace(ClassTree namespace) {
            int previous = first(namespace);
            int inner = 0;
            for (Tree member : namespace.getMembers()) {
                int end = last(member);
                if (member instanceof ClassTree nested && !hasSharedParameters(nested)) {
                    type(nested, previous, end);
                    inner += end - previous;
                }
                previous = end;
            }
            return inner;
        }

        private void operation(MethodTree method) {
            String name = method.getName().toString();
            boolean call = method.getReturnType() != null && method.getReturnType().toString().matches("(Paged)?Call<.*");
            if (call && operations.add(unit.getSourceFile().getName() + name)) {
                count.merge(Kind.OPERATION, 1, Integer::sum);
            }
            chainCode += last(method) - first(method) + 2;
        }

        private int builder(ClassTree builder, Map<Integer, Kind> properties) {
            int previous = first(builder);
            int spent = 0;
            Kind before = Kind.SCALAR;
            for (Tree member : builder.getMembers()) {
                int end = last(member);
                if (member instanceof MethodTree method && method.getReturnType() != null) {
                    before = properties.getOrDefault(index(method), before);
                    spend(before, end - previous);
                    spent += end - previous;
                }
                previous = Math.max(previous, end);
            }
            return spent;
        }

        /** The lines inside the table's braces belong to its properties. */
        private int table(VariableTree field, Map<Integer, Kind> properties) {
            int spent = 0;
            int at = 0;
            for (Tree line : statements(field)) {
                int height = last(line) - first(line) + 1;
                spend(properties.get(at), height);
                spent += height;
                at++;
                if (!properties.containsKey(at)) {
                    break;
                }
            }
            return spent;
        }

        private Map<Integer, Kind> properties(ClassTree type, Kind owner) {
            Map<Integer, Kind> properties = new HashMap<>();
            for (Tree member : type.getMembers()) {
                if (member instanceof VariableTree field) {
                    for (Tree line : statements(field)) {
                        String code = line.toString();
                        if (code.startsWith("p.additional(")) {
                            continue;
                        }
                        Kind kind = owner == Kind.CONFIG ? Kind.PARAMETER : isCompound(code) ? Kind.COMPOUND : Kind.SCALAR;
                        count.merge(kind, 1, Integer::sum);
                        properties.put(properties.size(), kind);
                    }
                }
            }
            return properties;
        }

        private boolean isCompound(String line) {
            if (line.contains("Codecs.list(") || line.contains("Codecs.map(") || line.contains("Codecs.set(")) {
                return true;
            }
            int end = line.indexOf(".TYPE");
            if (end < 0) {
                return false;
            }
            int start = end;
            while (start > 0 && Character.isJavaIdentifierPart(line.charAt(start - 1))) {
                start--;
            }
            return compounds.contains(line.substring(start, end));
        }

        private List<? extends Tree> statements(VariableTree field) {
            List<Tree> found = new ArrayList<>();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitLambdaExpression(LambdaExpressionTree lambda, Void none) {
                    if (lambda.getBody() instanceof BlockTree block && found.isEmpty()) {
                        found.addAll(block.getStatements());
                    }
                    return null;
                }
            }.scan(field, null);
            return found;
        }

        /** The slot that a method of a model reads or sets: the first number that stands in its body. */
        private Integer index(MethodTree method) {
            List<Integer> found = new ArrayList<>();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
                    for (ExpressionTree argument : call.getArguments()) {
                        if (argument instanceof LiteralTree literal && literal.getValue() instanceof Integer number
                                && call.getMethodSelect() instanceof IdentifierTree) {
                            found.add(number);
                        }
                    }
                    return super.visitMethodInvocation(call, none);
                }
            }.scan(method.getBody(), null);
            return found.isEmpty() ? -1 : found.get(0);
        }
    }

}
