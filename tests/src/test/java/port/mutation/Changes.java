package port.mutation;

import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.type.PrimitiveType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What can be spoilt at one node.
final class Changes {
    private static final Map<BinaryExpr.Operator, BinaryExpr.Operator> ARITHMETIC =
            Map.ofEntries(
                    Map.entry(BinaryExpr.Operator.PLUS, BinaryExpr.Operator.MINUS),
                    Map.entry(BinaryExpr.Operator.MINUS, BinaryExpr.Operator.PLUS),
                    Map.entry(BinaryExpr.Operator.MULTIPLY, BinaryExpr.Operator.PLUS),
                    Map.entry(BinaryExpr.Operator.DIVIDE, BinaryExpr.Operator.MULTIPLY),
                    Map.entry(BinaryExpr.Operator.REMAINDER, BinaryExpr.Operator.DIVIDE),
                    Map.entry(BinaryExpr.Operator.BINARY_AND, BinaryExpr.Operator.BINARY_OR),
                    Map.entry(BinaryExpr.Operator.BINARY_OR, BinaryExpr.Operator.BINARY_AND),
                    Map.entry(BinaryExpr.Operator.XOR, BinaryExpr.Operator.BINARY_OR),
                    Map.entry(BinaryExpr.Operator.AND, BinaryExpr.Operator.OR),
                    Map.entry(BinaryExpr.Operator.OR, BinaryExpr.Operator.AND));
    private static final Map<BinaryExpr.Operator, BinaryExpr.Operator> COMPARISONS =
            Map.of(
                    BinaryExpr.Operator.LESS,
                    BinaryExpr.Operator.LESS_EQUALS,
                    BinaryExpr.Operator.LESS_EQUALS,
                    BinaryExpr.Operator.LESS,
                    BinaryExpr.Operator.GREATER,
                    BinaryExpr.Operator.GREATER_EQUALS,
                    BinaryExpr.Operator.GREATER_EQUALS,
                    BinaryExpr.Operator.GREATER,
                    BinaryExpr.Operator.EQUALS,
                    BinaryExpr.Operator.NOT_EQUALS,
                    BinaryExpr.Operator.NOT_EQUALS,
                    BinaryExpr.Operator.EQUALS);
    private static final Map<BinaryExpr.Operator, BinaryExpr.Operator> SHIFTS =
            Map.of(
                    BinaryExpr.Operator.SIGNED_RIGHT_SHIFT,
                    BinaryExpr.Operator.UNSIGNED_RIGHT_SHIFT,
                    BinaryExpr.Operator.UNSIGNED_RIGHT_SHIFT,
                    BinaryExpr.Operator.SIGNED_RIGHT_SHIFT,
                    BinaryExpr.Operator.LEFT_SHIFT,
                    BinaryExpr.Operator.SIGNED_RIGHT_SHIFT);
    private static final Map<String, String> DIMENSIONS = Map.of("x", "y", "y", "x", "z", "x");
    private static final Set<String> INDICES = Set.of("threadIdx", "blockIdx", "blockDim", "gridDim");
    private static final Map<String, String> UNSIGNED =
            Map.of(
                    "divideUnsigned", "/",
                    "remainderUnsigned", "%");

    private final List<Change> found = new ArrayList<>();
    private final Map<String, String> sameTyped;

    /// @param sameTyped for a variable another one of its type
    Changes(Map<String, String> sameTyped) {
        this.sameTyped = sameTyped;
    }

    List<Change> found() {
        return found;
    }

    void at(Node node, int index) {
        switch (node) {
            case BinaryExpr binary -> binary(binary, index);
            case AssignExpr assign -> assign(assign, index);
            case IntegerLiteralExpr literal -> {
                String other = Integer.toString(literal.asNumber().intValue() + (isSize(literal) ? -1 : 1));
                add(MutationKind.CONSTANT, index, node, other, copy -> ((IntegerLiteralExpr) copy).setValue(other));
            }
            case DoubleLiteralExpr literal when literal.getValue().endsWith("f") ->
                    add(
                            MutationKind.CONSTANT,
                            index,
                            node,
                            "0.5f + " + literal,
                            copy -> replace(copy, "0.5f + " + literal));
            case MethodCallExpr call -> call(call, index);
            case FieldAccessExpr access when isIndex(access) -> {
                String other = DIMENSIONS.get(access.getNameAsString());
                String text = access.getScope() + "." + other;
                add(MutationKind.SWAPPED_DIMENSION, index, node, text, copy -> ((FieldAccessExpr) copy).setName(other));
            }
            case CastExpr cast -> cast(cast, index);
            case NameExpr name when sameTyped.containsKey(name.getNameAsString()) && !isAssigned(name) -> {
                String other = sameTyped.get(name.getNameAsString());
                add(MutationKind.WRONG_VARIABLE, index, node, other, copy -> ((NameExpr) copy).setName(other));
            }
            default -> {}
        }
    }

    /// Whether it says how large an array is: one element more does no harm.
    private static boolean isSize(IntegerLiteralExpr literal) {
        return literal.getParentNode()
                .filter(parent -> parent instanceof MethodCallExpr call && call.getNameAsString().equals("local"))
                .isPresent();
    }

    private static boolean isAssigned(NameExpr name) {
        return name.getParentNode()
                .filter(parent -> parent instanceof AssignExpr a && a.getTarget() == name)
                .isPresent();
    }

    private static boolean isIndex(FieldAccessExpr access) {
        return DIMENSIONS.containsKey(access.getNameAsString())
                && access.getScope() instanceof FieldAccessExpr inner
                && INDICES.contains(inner.getNameAsString());
    }

    private void binary(BinaryExpr binary, int index) {
        operator(binary, index, MutationKind.OPERATOR, ARITHMETIC);
        operator(binary, index, MutationKind.COMPARISON, COMPARISONS);
        operator(binary, index, MutationKind.SHIFT_KIND, SHIFTS);
    }

    private void operator(
            BinaryExpr binary, int index, MutationKind kind, Map<BinaryExpr.Operator, BinaryExpr.Operator> others) {
        BinaryExpr.Operator other = others.get(binary.getOperator());
        if (other != null) {
            String text = binary.getLeft() + " " + other.asString() + " " + binary.getRight();
            add(kind, index, binary, text, copy -> ((BinaryExpr) copy).setOperator(other));
        }
    }

    private void assign(AssignExpr assign, int index) {
        AssignExpr.Operator other =
                switch (assign.getOperator()) {
                    case PLUS -> AssignExpr.Operator.MINUS;
                    case MINUS -> AssignExpr.Operator.PLUS;
                    case MULTIPLY -> AssignExpr.Operator.PLUS;
                    case SIGNED_RIGHT_SHIFT -> AssignExpr.Operator.LEFT_SHIFT;
                    case LEFT_SHIFT -> AssignExpr.Operator.SIGNED_RIGHT_SHIFT;
                    default -> assign.getOperator();
                };
        if (other != assign.getOperator()) {
            String text = assign.getTarget() + " " + other.asString() + " " + assign.getValue();
            add(MutationKind.OPERATOR, index, assign, text, copy -> ((AssignExpr) copy).setOperator(other));
        }
    }

    private void call(MethodCallExpr call, int index) {
        String name = call.getNameAsString();
        boolean isStatement = call.getParentNode().filter(ExpressionStmt.class::isInstance).isPresent();
        if (isStatement) {
            MutationKind kind =
                    name.startsWith("sync")
                            ? MutationKind.DROPPED_BARRIER
                            : name.startsWith("atomic") ? MutationKind.DROPPED_ATOMIC : MutationKind.DROPPED_STATEMENT;
            add(kind, index, call, "", copy -> copy.getParentNode().orElseThrow().remove());
        }
        if (name.equals("get") && call.getArguments().size() == 1
                || name.equals("set") && call.getArguments().size() == 2) {
            String more = call.getArgument(0) + " + 1";
            add(
                    MutationKind.OFF_BY_ONE,
                    index,
                    call,
                    call.getScope().map(Expression::toString).orElse("") + "." + name + "(" + more + ")",
                    copy -> ((MethodCallExpr) copy).setArgument(0, StaticJavaParser.parseExpression(more)));
        }
        for (int i = 0; i + 1 < call.getArguments().size() && !name.equals("set"); i++) {
            int first = i;
            Expression left = call.getArgument(i);
            Expression right = call.getArgument(i + 1);
            if (!left.equals(right) && !(left instanceof LiteralExpr && right instanceof LiteralExpr)) {
                add(
                        MutationKind.SWAPPED_ARGUMENTS,
                        index,
                        call,
                        name + "(.." + right + ", " + left + "..)",
                        copy -> swap((MethodCallExpr) copy, first));
            }
        }
        if (UNSIGNED.containsKey(name)) {
            String signed = "((" + call.getArgument(0) + ") " + UNSIGNED.get(name) + " (" + call.getArgument(1) + "))";
            add(MutationKind.SIGNEDNESS, index, call, signed, copy -> replace(copy, signed));
        } else if (name.equals("compareUnsigned")) {
            add(
                    MutationKind.SIGNEDNESS,
                    index,
                    call,
                    call.toString().replace("compareUnsigned", "compare"),
                    copy -> ((MethodCallExpr) copy).setName("compare"));
        }
    }

    private static void swap(MethodCallExpr call, int first) {
        Expression left = call.getArgument(first).clone();
        Expression right = call.getArgument(first + 1).clone();
        call.setArgument(first, right);
        call.setArgument(first + 1, left);
    }

    private void cast(CastExpr cast, int index) {
        String inner = cast.getExpression().toString();
        add(MutationKind.MISSING_CAST, index, cast, inner, copy -> replace(copy, "(" + inner + ")"));
        if (cast.getType() instanceof PrimitiveType type && type.getType() == PrimitiveType.Primitive.LONG) {
            String narrow = "(long) (int) (" + inner + ")";
            add(MutationKind.WIDTH, index, cast, narrow, copy -> replace(copy, narrow));
        }
    }

    private static void replace(Node node, String text) {
        node.replace(StaticJavaParser.parseExpression(text));
    }

    private void add(MutationKind kind, int index, Node node, String after, Change.Action action) {
        int line = node.getBegin().map(position -> position.line).orElse(0);
        found.add(new Change(kind, index, line, node.toString(), after, action));
    }
}
