package port.emit;

import java.util.List;
import java.util.Objects;

/// A piece of Java: an expression's text and how tightly it binds.
record Term(String text, Precedence precedence) {
    Term {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(precedence, "precedence");
    }

    static Term primary(String text) {
        return new Term(text, Precedence.PRIMARY);
    }

    /// The text as an operand that must bind at least as tightly as `least`.
    String at(Precedence least) {
        return precedence.compareTo(least) >= 0 ? text : "(" + text + ")";
    }

    /// The text as the object of a method call or field access.
    String object() {
        return at(Precedence.PRIMARY);
    }

    Term call(String method, Term... arguments) {
        return call(method, List.of(arguments));
    }

    Term call(String method, List<Term> arguments) {
        return primary(object() + "." + method + "(" + join(arguments) + ")");
    }

    static Term staticCall(String target, List<Term> arguments) {
        return primary(target + "(" + join(arguments) + ")");
    }

    static Term staticCall(String target, Term... arguments) {
        return staticCall(target, List.of(arguments));
    }

    Term field(String name) {
        return primary(object() + "." + name);
    }

    /// `(type) this`.
    Term cast(String type) {
        return new Term("(" + type + ") " + at(Precedence.UNARY), Precedence.UNARY);
    }

    Term prefix(String operator) {
        String operand = at(Precedence.UNARY);
        boolean merges = !operator.isEmpty() && operand.charAt(0) == operator.charAt(operator.length() - 1);
        return new Term(operator + (merges ? "(" + text + ")" : operand), Precedence.UNARY);
    }

    /// A left-associative binary operation.
    static Term binary(Term left, String operator, Term right, Precedence level) {
        return new Term(left.operand(level, level) + " " + operator + " " + right.operand(level.next(), level), level);
    }

    private String operand(Precedence least, Precedence parent) {
        return parent.mixesUnclearlyWith(precedence) ? "(" + text + ")" : at(least);
    }

    static Term conditional(Term condition, Term whenTrue, Term whenFalse) {
        String head = condition.at(Precedence.LOGICAL_OR);
        return new Term(
                head + " ? " + whenTrue.at(Precedence.LOGICAL_OR) + " : " + whenFalse.at(Precedence.LOGICAL_OR),
                Precedence.CONDITIONAL);
    }

    static Term assignment(String target, String operator, Term value) {
        return new Term(target + " " + operator + " " + value.at(Precedence.ASSIGNMENT), Precedence.ASSIGNMENT);
    }

    static String join(List<Term> terms) {
        return String.join(", ", terms.stream().map(Term::text).toList());
    }

    boolean isPrimary() {
        return precedence == Precedence.PRIMARY;
    }
}
