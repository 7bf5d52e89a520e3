package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import port.diagnostic.Code;
import port.ir.Aggregate;
import port.ir.Declare;
import port.ir.Expr;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.lower.declaration.Unit;
import port.lower.declaration.Variables;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.BaseClass;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FieldSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Scope;
import port.source.Span;
import port.syntax.BracedElement;
import port.syntax.BracedListExpression;
import port.syntax.Designator;
import port.syntax.Expression;
import port.syntax.FieldDesignator;
import port.syntax.IndexDesignator;
import port.syntax.PackExpansionExpression;
import port.syntax.StringLiteral;

/// Arrays and structs from braced lists: inner braces may be left out, designators may pick elements ([dcl.init.aggr]).
final class AggregateLists {
    private final Body body;
    private final Unit unit;

    AggregateLists(Body body) {
        this.body = body;
        this.unit = body.unit();
    }

    /// One element, with the scope in which its value means something.
    private record Item(List<Designator> designators, Expression value, Scope scope, Span span) {
        Item(BracedElement element, Scope scope) {
            this(element.designators(), element.value(), scope, element.span());
        }
    }

    /// The elements of a list from which parts take what they need.
    private static final class Source {
        private final List<Item> elements;
        private int next;

        Source(List<Item> elements) {
            this.elements = elements;
        }

        boolean isEmpty() {
            return next >= elements.size();
        }

        Item peek() {
            return elements.get(next);
        }

        Item take() {
            return elements.get(next++);
        }
    }

    public Expr array(Operand.OfList list, ArrayOf type, Span span) {
        List<Item> elements = expanded(list);
        if (elements.size() == 1 && isText(elements.getFirst(), type)) {
            return characters(elements.getFirst().value(), type);
        }
        var source = new Source(elements);
        Expr made = body.within(list.scope(), () -> array(source, type, span));
        finish(source);
        return made;
    }

    public Expr struct(Operand.OfList list, ClassSymbol symbol, Span span) {
        var source = new Source(expanded(list));
        Expr made = body.within(list.scope(), () -> struct(source, symbol, true, span));
        finish(source);
        return made;
    }

    private static void finish(Source source) {
        if (!source.isEmpty()) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, source.peek().span(), "the list has too many elements");
        }
    }

    /// The elements, packs expanded: each element of a pack becomes one in a scope of its own.
    private List<Item> expanded(Operand.OfList list) {
        var all = new ArrayList<Item>();
        for (BracedElement element : list.syntax().elements()) {
            if (element.value() instanceof PackExpansionExpression(var pattern, var span)) {
                unit.types()
                        .expand(
                                list.scope(),
                                at -> {
                                    unit.constants().typeOf(pattern, at);
                                    return new Item(List.of(), pattern, at, span);
                                },
                                all::add);
            } else {
                all.add(new Item(element, list.scope()));
            }
        }
        return all;
    }

    private Expr array(Source source, ArrayOf type, Span span) {
        var values = new TreeMap<Long, Expr>();
        long next = 0;
        while (!source.isEmpty()) {
            Item item = source.peek();
            long last = next;
            if (!item.designators().isEmpty()) {
                if (!(item.designators().getFirst() instanceof IndexDesignator(var index, var end, _))) {
                    break;
                }
                next = unit.constants().integer(index, body.scope());
                last = end.isPresent() ? unit.constants().integer(end.get(), body.scope()) : next;
                Expr value = designated(source.take(), type.element());
                for (long at = next; at <= last; at++) {
                    values.put(at, value);
                }
                next = last + 1;
                continue;
            }
            if (type.count() >= 0 && next >= type.count()) {
                break;
            }
            values.put(next++, element(source, type.element()));
        }
        return new Aggregate(unit.storage().ir(type), filled(values, type, span), span);
    }

    /// An array without a value for any element.
    Expr zeros(ArrayOf type, Span span) {
        return new Aggregate(unit.storage().ir(type), filled(new TreeMap<>(), type, span), span);
    }

    private List<Expr> filled(TreeMap<Long, Expr> values, ArrayOf type, Span span) {
        boolean needsConstructor = needsConstructor(type);
        long count = values.isEmpty() ? 0 : values.lastKey() + 1;
        if (type.count() >= 0 && count > type.count()) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "the list has more elements than the array");
        }
        if (needsConstructor) {
            count = Math.max(count, type.count());
        }
        var all = new ArrayList<Expr>();
        for (long i = 0; i < count; i++) {
            Expr known = values.get(i);
            all.add(known == null ? body.expressions().initialization().zero(type.element(), span) : known);
        }
        return all;
    }

    private boolean needsConstructor(ArrayOf type) {
        return switch (type.element().unqualified()) {
            case ArrayOf inner -> needsConstructor(inner);
            case ClassType(var symbol) -> !unit.classes().special().hasTrivialDefaultConstructor(symbol);
            default -> false;
        };
    }

    /// The value behind `.field =` or `[index] =`.
    private Expr designated(Item item, CxxType type) {
        if (item.designators().size() > 1) {
            throw LoweringFailure.unsupported(item.span(), "designator with several steps");
        }
        var single = new Source(List.of(new Item(List.of(), item.value(), item.scope(), item.span())));
        return element(single, type);
    }

    private Expr struct(Source source, ClassSymbol symbol, boolean mayDesignate, Span span) {
        var values = new ArrayList<Expr>();
        for (BaseClass base : symbol.bases()) {
            values.add(
                    source.isEmpty()
                            ? body.expressions().initialization().zero(base.symbol().type(), span)
                            : element(source, base.symbol().type()));
        }
        List<FieldSymbol> fields = symbol.fields().stream().filter(field -> !field.name().isEmpty()).toList();
        if (symbol.isUnion()) {
            return union(source, symbol, fields, values, span);
        }
        boolean rest = false;
        for (FieldSymbol field : fields) {
            boolean given =
                    !source.isEmpty()
                            && (source.peek().designators().isEmpty() || mayDesignate && isFor(source.peek(), field));
            if (given) {
                values.add(
                        source.peek().designators().isEmpty()
                                ? element(source, field.type())
                                : designated(source, field));
            } else {
                values.add(missing(field, span));
                rest |= field.initializer().isPresent();
            }
        }
        return new Aggregate(unit.storage().struct(symbol), trimmed(values, rest, fields, symbol), span);
    }

    /// Zeros at the end need not be written.
    private List<Expr> trimmed(
            List<Expr> values, boolean hasInitializers, List<FieldSymbol> fields, ClassSymbol symbol) {
        if (hasInitializers) {
            return values;
        }
        int count = values.size();
        while (count > symbol.bases().size()
                && isZero(values.get(count - 1), fields.get(count - 1 - symbol.bases().size()))) {
            count--;
        }
        return values.subList(0, count);
    }

    private static boolean isZero(Expr value, FieldSymbol field) {
        boolean zero =
                value instanceof port.ir.IntConstant constant && constant.value() == 0 && constant.name().isEmpty()
                        || value instanceof port.ir.FloatConstant floating
                                && Double.doubleToRawLongBits(floating.value()) == 0
                                && floating.name().isEmpty()
                        || value instanceof port.ir.NullPointer
                        || value instanceof Aggregate aggregate && aggregate.elements().isEmpty();
        return zero && value.span().equals(field.span());
    }

    /// Whether the list names the field, or a member of it, if it is an anonymous union or struct.
    private static boolean isFor(Item item, FieldSymbol field) {
        if (field.isAnonymous() && field.type().unqualified() instanceof ClassType(var inner)) {
            return inner.declareMembers() && inner.fields().stream().anyMatch(member -> isFor(item, member));
        }
        return item.designators().getFirst() instanceof FieldDesignator(var name, _)
                && name.text().equals(field.name());
    }

    /// The value of a field that the list names.
    private Expr designated(Source source, FieldSymbol field) {
        return field.isAnonymous() && field.type().unqualified() instanceof ClassType(var inner)
                ? struct(source, inner, true, source.peek().span())
                : designated(source.take(), field.type());
    }

    private Expr missing(FieldSymbol field, Span span) {
        if (field.initializer().isPresent()) {
            return body.within(
                    field.scope(),
                    () -> body.expressions().initialization().value(field.type(), field.initializer().get(), span));
        }
        if (field.type() instanceof ReferenceTo) {
            throw LoweringFailure.of(
                    Code.TYPE_MISMATCH, span, "reference '" + field.name() + "' needs an initial value");
        }
        return body.expressions().initialization().zero(field.type(), field.span());
    }

    private Expr union(Source source, ClassSymbol symbol, List<FieldSymbol> fields, List<Expr> values, Span span) {
        if (!source.isEmpty() && !fields.isEmpty()) {
            Item item = source.peek();
            if (item.designators().isEmpty()) {
                values.add(element(source, fields.getFirst().type()));
            } else if (isFor(item, fields.getFirst())) {
                values.add(designated(source, fields.getFirst()));
            } else {
                return other(source, symbol, fields);
            }
        }
        return new Aggregate(unit.storage().struct(symbol), values, span);
    }

    /// A union of which a list names another member than the first: that is set in a variable of its own.
    private Expr other(Source source, ClassSymbol symbol, List<FieldSymbol> fields) {
        Item item = source.peek();
        FieldSymbol field =
                fields.stream()
                        .filter(member -> isFor(item, member))
                        .findFirst()
                        .orElseThrow(() ->
                                LoweringFailure.of(
                                        Code.TYPE_MISMATCH, item.span(), "'" + symbol + "' has no such member"));
        if (!body.isRun()) {
            throw LoweringFailure.unsupported(
                    item.span(), "a constant union with a value for other than its first member");
        }
        var made = new LocalPlace(body.hidden("made", unit.storage().struct(symbol), item.span()), item.span());
        body.hoist(new Declare(made.local(), Optional.empty(), item.span()));
        var member = new Member(made, field.irName(), unit.storage().ir(field.type()), item.span());
        Expr set = body.store(member, designated(source, field));
        return new Sequence(List.of(set), new Load(made, item.span()), item.span());
    }

    /// One element of an aggregate: a value, a list of its own, or, where braces are left out, as many values as it needs.
    private Expr element(Source source, CxxType type) {
        Item item = source.peek();
        return body.within(item.scope(), () -> element(source, item, type));
    }

    private Expr element(Source source, Item item, CxxType type) {
        Expression value = item.value();
        Span span = value.span();
        CxxType bare = type instanceof ReferenceTo ? type : type.unqualified();
        if (Variables.strip(value) instanceof BracedListExpression list) {
            source.take();
            return body.expressions().values().convert(new Operand.OfList(list, body.scope(), span), bare, span);
        }
        if (bare instanceof ArrayOf inner) {
            if (isText(item, inner)) {
                source.take();
                return text(value);
            }
            return array(source, inner, span);
        }
        if (bare instanceof ClassType(var symbol) && unit.classes().isAggregate(symbol)) {
            Operand operand = body.expressions().lower(value);
            if (body.expressions().conversions().classify(operand, bare, true).isPresent()) {
                source.take();
                return body.expressions().values().convert(operand, bare, span);
            }
            return struct(source, symbol, false, span);
        }
        source.take();
        return body.expressions().values().convert(body.expressions().lower(value), bare, span);
    }

    private static boolean isText(Item item, ArrayOf type) {
        return isText(item.value(), type);
    }

    /// Whether an expression is a string, for an array of characters.
    static boolean isText(Expression value, ArrayOf type) {
        return Variables.strip(value) instanceof StringLiteral
                && type.element().unqualified() instanceof Fundamental kind
                && (kind.rank() == 2 || kind == Fundamental.WCHAR);
    }

    /// The characters of a string as an array, each with the string's place; zeros at the end need not be written.
    Expr characters(Expression value, ArrayOf type) {
        var literal = (StringLiteral) Variables.strip(value);
        ScalarType scalar = ((Fundamental) type.element().unqualified()).scalar();
        boolean isWide = scalar.bytes() == 4;
        int[] units = isWide ? literal.value().codePoints().toArray() : literal.value().chars().toArray();
        if (type.count() >= 0 && units.length > type.count()) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, value.span(), "the text is longer than the array");
        }
        List<Expr> elements = new ArrayList<>();
        for (int unit : units) {
            long number = scalar.bytes() == 1 && scalar.isSigned() ? (byte) unit : unit;
            elements.add(IntConstant.of(number, scalar, value.span()));
        }
        return new Aggregate(this.unit.storage().ir(type), elements, value.span());
    }

    private Expr text(Expression value) {
        Operand operand = body.expressions().lower(Variables.strip(value));
        return body.expressions().values().rvalue(operand).expr();
    }
}
