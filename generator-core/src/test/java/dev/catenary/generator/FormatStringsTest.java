package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.junit.jupiter.api.Test;

/**
 * A format string that is put together at run time could carry a description's text into the code as code. So every
 * format is a constant; a method that only hands its own format on counts as one that takes formats.
 */
class FormatStringsTest {
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void areConstants() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(SOURCES)) {
            files = found.filter(file -> file.toString().endsWith(".java")).toList();
        }
        JavacTask task = Javac.parse(files, classPath());
        Scan scan = new Scan(Trees.instance(task));
        Iterable<? extends CompilationUnitTree> units = task.parse();
        task.analyze();
        units.forEach(unit -> scan.scan(unit, null));

        assertThat(scan.calls).as("calls seen").isGreaterThan(50);
        assertThat(scan.variable).isEmpty();
    }

    /** What the main sources are compiled against. */
    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("classes"))
                .toList();
    }

    private static final class Scan extends TreePathScanner<Void, Void> {
        private final Trees trees;
        private final List<String> variable = new ArrayList<>();
        private int calls;

        Scan(Trees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            Element called = trees.getElement(getCurrentPath());
            int index = called instanceof ExecutableElement method ? formatIndex(method) : -1;
            if (index >= 0) {
                calls++;
                ExpressionTree format = call.getArguments().get(index);
                if (!isConstant(format) && !isHandedOn(format)) {
                    CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
                    long at = trees.getSourcePositions().getStartPosition(unit, call);
                    variable.add(unit.getSourceFile().getName() + ":"
                            + unit.getLineMap().getLineNumber(at) + " " + format);
                }
            }
            return super.visitMethodInvocation(call, none);
        }

        /** The place of the format among a method's parameters: before {@code Object...}, or first in addNamed. */
        private static int formatIndex(ExecutableElement method) {
            String owner = method.getEnclosingElement().toString();
            if (!owner.startsWith("com.palantir.javapoet") && !owner.startsWith("dev.catenary.generator")) {
                return -1;
            }
            if (method.getSimpleName().contentEquals("addNamed")) {
                return 0;
            }
            int last = method.getParameters().size() - 1;
            boolean formats = method.isVarArgs()
                    && last > 0
                    && method.getParameters().get(last).asType().toString().equals("java.lang.Object[]")
                    && method.getParameters().get(last - 1).asType().toString().equals("java.lang.String");
            return formats ? last - 1 : -1;
        }

        private boolean isConstant(Tree tree) {
            if (tree instanceof ParenthesizedTree inner) {
                return isConstant(inner.getExpression());
            }
            if (tree instanceof BinaryTree sum) {
                return isConstant(sum.getLeftOperand()) && isConstant(sum.getRightOperand());
            }
            if (tree instanceof ConditionalExpressionTree choice) {
                return isConstant(choice.getTrueExpression()) && isConstant(choice.getFalseExpression());
            }
            return tree instanceof LiteralTree
                    || element(tree) instanceof VariableElement named && named.getConstantValue() != null;
        }

        /** Whether it is the format parameter of the method that the call stands in. */
        private boolean isHandedOn(Tree tree) {
            if (!(element(tree) instanceof VariableElement named) || named.getKind() != ElementKind.PARAMETER) {
                return false;
            }
            TreePath around = getCurrentPath();
            while (!(around.getLeaf() instanceof MethodTree)) {
                around = around.getParentPath();
            }
            ExecutableElement method = (ExecutableElement) trees.getElement(around);
            int index = formatIndex(method);
            return index >= 0 && method.getParameters().get(index).equals(named);
        }

        private Element element(Tree tree) {
            return trees.getElement(new TreePath(getCurrentPath(), tree));
        }
    }
}
