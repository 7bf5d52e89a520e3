package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Aggregate;
import port.ir.Construct;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.NullPointer;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StructType;
import port.lower.constant.Constants;
import port.lower.declaration.SpecialMember;
import port.lower.declaration.Unit;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.Callable;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.EnumType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.FunctionTemplateSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Lookup;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.MemberPointerTo;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.TemplateIdType;
import port.lower.symbol.VirtualBases;
import port.source.Span;
import port.syntax.CopyInitializer;
import port.syntax.DirectInitializer;
import port.syntax.Expression;
import port.syntax.Initializer;
import port.syntax.ListInitializer;

/// First values of objects ([dcl.init]).
public final class Initialization {
    private static final String INITIALIZER_LIST = "initializer_list";
    private static final long MOST_CONSTANT_ELEMENTS = 4096;

    private final Body body;
    private final Unit unit;
    private final AggregateLists aggregates;

    Initialization(Body body) {
        this.body = body;
        this.unit = body.unit();
        this.aggregates = new AggregateLists(body);
    }

    /// The value that a variable, field or new object of a type gets; empty where it is left as it is.
    public Optional<Expr> initial(CxxType type, Optional<Initializer> initializer, Span span) {
        if (initializer.isEmpty()) {
            return defaulted(type, span);
        }
        return Optional.of(value(type, initializer.get(), span));
    }

    /// The value that a variable gets that lives as long as the program: for arrays of objects, that of constant constructors.
    public Optional<Expr> initialStatic(CxxType type, Optional<Initializer> initializer, Span span) {
        boolean isLeftToConstructors =
                initializer.isEmpty() && type instanceof ArrayOf(_, var count) && count <= MOST_CONSTANT_ELEMENTS;
        return isLeftToConstructors
                ? Optional.of(zero(type, span)).filter(this::isConstantArray)
                : initial(type, initializer, span);
    }

    private boolean isConstantArray(Expr value) {
        return value instanceof Aggregate(_, var elements, _)
                && !elements.isEmpty()
                && unit.constants().fold(value).filter(Constants::isStatic).isPresent();
    }

    /// The value of an initialiser that is written.
    public Expr value(CxxType type, Initializer initializer, Span span) {
        if (type.unqualified() instanceof ArrayOf array
                && only(initializer).isPresent()
                && AggregateLists.isText(only(initializer).get(), array)) {
            return aggregates.characters(only(initializer).get(), array);
        }
        return switch (initializer) {
            case CopyInitializer(var value, _) ->
                    body.expressions().values().convert(body.expressions().lower(value), type, value.span());
            case ListInitializer(var list, _) -> {
                var operand = new Operand.OfList(list, body.scope(), list.span());
                yield type instanceof ReferenceTo
                        ? bindList(operand, type, span)
                        : list(operand, type.unqualified(), list.span());
            }
            case DirectInitializer(var arguments, _) -> direct(type, body.expressions().operands(arguments), span);
        };
    }

    private static Optional<Expression> only(Initializer initializer) {
        return switch (initializer) {
            case CopyInitializer(var written, _) -> Optional.of(written);
            case DirectInitializer(var arguments, _) when arguments.size() == 1 -> Optional.of(arguments.getFirst());
            case DirectInitializer _, ListInitializer _ -> Optional.empty();
        };
    }

    private Expr bindList(Operand.OfList list, CxxType type, Span span) {
        return looked(list).size() == 1
                ? body.expressions().values().convert(body.expressions().elements(list).getFirst(), type, span)
                : body.expressions().values().convert(list, type, span);
    }

    /// `T(arguments)`.
    public Expr direct(CxxType type, List<Operand> arguments, Span span) {
        if (type.unqualified() instanceof ClassType(var symbol)) {
            return construct(symbol, arguments, span);
        }
        if (arguments.isEmpty()) {
            return zero(type, span);
        }
        if (arguments.size() > 1) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "'" + type + "' takes one value");
        }
        if (type.unqualified() == Fundamental.BOOL) {
            return body.expressions().values().condition(arguments.getFirst());
        }
        return body.expressions().values().convert(arguments.getFirst(), type, span);
    }

    /// What an object without an initialiser gets: the default constructor's work, or nothing.
    public Optional<Expr> defaulted(CxxType type, Span span) {
        if (!(type.unqualified() instanceof ClassType(var symbol))) {
            return Optional.empty();
        }
        unit.classes().layouts().sizeOf(type, span);
        if (unit.classes().special().hasTrivialDefaultConstructor(symbol)) {
            return Optional.empty();
        }
        return Optional.of(construct(symbol, List.of(), span));
    }

    /// The zero of a type.
    public Expr zero(CxxType type, Span span) {
        return switch (type.unqualified()) {
            case Fundamental kind when kind.isFloating() -> FloatConstant.of(0, kind.scalar(), span);
            case Fundamental kind when kind.isArithmetic() -> IntConstant.of(0, kind.scalar(), span);
            case EnumType enumeration -> IntConstant.of(0, enumeration.underlying().scalar(), span);
            case MemberPointerTo(_, var member) when !(member instanceof port.lower.symbol.FunctionOf) ->
                    IntConstant.of(-1, ScalarType.INT64, span);
            case ArrayOf array -> aggregates.zeros(array, span);
            case ClassType(var symbol) -> construct(symbol, List.of(), span);
            default -> new NullPointer(unit.storage().ir(type), span);
        };
    }

    /// A new object made by the constructor that the arguments choose.
    public Expr construct(ClassSymbol symbol, List<Operand> arguments, Span span) {
        unit.classes().layouts().sizeOf(symbol.type(), span);
        if (arguments.size() == 1) {
            Optional<Expr> same = elided(arguments.getFirst(), symbol);
            if (same.isPresent()) {
                return same.get();
            }
        }
        FunctionGroup group = constructors(symbol, span);
        Optional<FunctionSymbol> constructor =
                body.expressions()
                        .overloads()
                        .best(group.members(), Optional.empty(), arguments, Optional.empty(), true);
        if (constructor.isEmpty() && arguments.size() == 1) {
            Optional<FunctionSymbol> conversion =
                    Values.typeOf(arguments.getFirst()).unqualified() instanceof ClassType(var from)
                            ? body.expressions()
                                    .conversions()
                                    .conversionFunction(from, arguments.getFirst(), symbol.type(), true)
                            : Optional.empty();
            if (conversion.isPresent()) {
                Operand converted = body.expressions().calls().method(conversion.get(), arguments.getFirst(), span);
                return copy(converted, symbol.type(), span);
            }
        }
        if (constructor.isEmpty() && unit.classes().isAggregate(symbol) && !arguments.isEmpty()) {
            throw LoweringFailure.of(
                    Code.NO_MATCHING_FUNCTION, span, "no constructor of '" + symbol + "' takes these arguments");
        }
        FunctionSymbol chosen =
                constructor.orElseGet(() ->
                        body.expressions()
                                .overloads()
                                .resolve(
                                        group.members(),
                                        Optional.empty(),
                                        arguments,
                                        Optional.empty(),
                                        symbol.name(),
                                        span));
        return construct(symbol, chosen, arguments, span);
    }

    private static FunctionGroup constructors(ClassSymbol symbol, Span span) {
        return Lookup.group(symbol.members().find(ClassSymbol.CONSTRUCTOR))
                .orElseThrow(() ->
                        LoweringFailure.of(Code.NO_MATCHING_FUNCTION, span, "'" + symbol + "' has no constructor"));
    }

    public Expr construct(ClassSymbol symbol, FunctionSymbol constructor, List<Operand> arguments, Span span) {
        StructType struct = unit.storage().struct(symbol);
        Optional<SpecialMember> special = unit.classes().special().kind(constructor);
        if (special.isPresent() && unit.classes().special().isTrivial(constructor)) {
            return switch (special.get()) {
                case DEFAULT_CONSTRUCTOR -> new Aggregate(struct, List.of(), span);
                default -> bytes(arguments.getFirst(), symbol, span);
            };
        }
        List<Expr> values =
                body.expressions().calls().convertArguments(constructor, constructor.type(), arguments, span);
        List<Expr> all = new ArrayList<>();
        if (VirtualBases.has(symbol)) {
            all.add(IntConstant.of(1, ScalarType.BOOL, span));
        }
        all.addAll(values);
        return new Construct(body.use(constructor, span), all, struct, span);
    }

    /// What an object takes over byte by byte.
    Expr assigned(Operand operand, CxxType type, Span span) {
        boolean isObject =
                !(operand instanceof Operand.OfList) && Values.typeOf(operand).unqualified() instanceof ClassType;
        return isObject ? bytes(operand, ((ClassType) type).symbol(), span) : copy(operand, type, span);
    }

    /// The bytes of an object, as a value.
    private Expr bytes(Operand operand, ClassSymbol symbol, Span span) {
        boolean isAnother =
                Values.typeOf(operand).unqualified() instanceof ClassType(var from) && !from.derivesFrom(symbol);
        if (isAnother) {
            return copy(operand, symbol.type(), span);
        }
        return switch (operand) {
            case Operand.OfPlace place -> {
                ClassSymbol actual = ((ClassType) place.type().unqualified()).symbol();
                yield new Load(body.expressions().values().basePart(place.place(), actual, symbol, span), span);
            }
            case Operand.OfValue value
                    when value.type().unqualified() instanceof ClassType(var actual) && actual != symbol ->
                    new Load(
                            body.expressions()
                                    .values()
                                    .basePart(body.expressions().values().object(value).place(), actual, symbol, span),
                            span);
            case Operand.OfValue value -> value.expr();
            default -> body.expressions().values().convert(operand, symbol.type(), span);
        };
    }

    /// A value of the very type needs no constructor: it is the object.
    private Optional<Expr> elided(Operand operand, ClassSymbol symbol) {
        return operand instanceof Operand.OfValue(var type, var expr, _) && type.unqualified().equals(symbol.type())
                ? Optional.of(expr)
                : Optional.empty();
    }

    /// `T x = operand`: a copy, a conversion, or the value itself.
    public Expr copy(Operand operand, CxxType type, Span span) {
        ClassSymbol symbol = ((ClassType) type.unqualified()).symbol();
        if (operand instanceof Operand.OfList list) {
            return list(list, type, span);
        }
        unit.classes().layouts().sizeOf(type, span);
        Optional<Expr> same = elided(operand, symbol);
        if (same.isPresent()) {
            return same.get();
        }
        CxxType from = Values.typeOf(operand).unqualified();
        boolean related = from instanceof ClassType(var actual) && actual.derivesFrom(symbol);
        if (related) {
            return construct(symbol, List.of(operand), span);
        }
        Optional<FunctionSymbol> constructor = body.expressions().conversions().convertingConstructor(symbol, operand);
        if (constructor.isPresent()) {
            return construct(symbol, constructor.get(), List.of(operand), span);
        }
        if (from instanceof ClassType(var source)) {
            Optional<FunctionSymbol> conversion =
                    body.expressions().conversions().conversionFunction(source, operand, symbol.type(), false);
            if (conversion.isPresent()) {
                return copy(body.expressions().calls().method(conversion.get(), operand, span), type, span);
            }
        }
        throw body.expressions()
                .values()
                .mismatch(
                        operand instanceof Operand.OfFunctions functions
                                ? body.expressions().values().rvalue(functions).type()
                                : from,
                        type,
                        span);
    }

    /// `T{...}`.
    public Expr list(Operand.OfList list, CxxType type, Span span) {
        if (type instanceof ArrayOf array) {
            return aggregates.array(list, array, span);
        }
        if (type.unqualified() instanceof ClassType(var symbol)) {
            return listOfClass(list, symbol, span);
        }
        List<Operand> elements = body.expressions().elements(list);
        if (elements.size() > 1) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "'" + type + "' takes one value");
        }
        if (elements.isEmpty()) {
            return zero(type, span);
        }
        // [dcl.init.list] 3.8: an enumeration takes a number in braces.
        boolean isNumbered = type.unqualified() instanceof EnumType && elements.getFirst() instanceof Operand.OfValue;
        return isNumbered
                ? body.expressions()
                        .values()
                        .standard((Operand.OfValue) elements.getFirst(), type.unqualified(), true, span)
                : body.expressions().values().convert(elements.getFirst(), type, span);
    }

    private Expr listOfClass(Operand.OfList list, ClassSymbol symbol, Span span) {
        unit.classes().layouts().sizeOf(symbol.type(), span);
        Optional<CxxType> element = elementOfInitializerList(symbol);
        if (element.isPresent()) {
            return initializerList(list, symbol, element.get(), span);
        }
        if (unit.classes().isAggregate(symbol)) {
            boolean designated = list.syntax().elements().stream().anyMatch(item -> !item.designators().isEmpty());
            if (!designated && list.syntax().elements().size() == 1) {
                List<Operand> looked = looked(list);
                if (looked.size() == 1
                        && Values.typeOf(looked.getFirst()).unqualified() instanceof ClassType(var actual)
                        && actual.derivesFrom(symbol)) {
                    return copy(body.expressions().elements(list).getFirst(), symbol.type(), span);
                }
            }
            return aggregates.struct(list, symbol, span);
        }
        List<Operand> looked = looked(list);
        Optional<Expr> same = looked.size() == 1 ? elided(looked.getFirst(), symbol) : Optional.empty();
        if (same.isPresent()) {
            return elided(body.expressions().elements(list).getFirst(), symbol).orElseThrow();
        }
        if (looked.isEmpty() && unit.classes().special().defaultConstructor(symbol).isPresent()) {
            return construct(symbol, List.of(), span);
        }
        Optional<ListConstructor> chosen = listConstructor(symbol, looked, list);
        boolean takesList = chosen.isPresent() && chosen.get().takesList();
        List<Operand> operands = takesList ? List.of(list) : body.expressions().elements(list);
        return chosen.isEmpty()
                ? construct(symbol, operands, span)
                : construct(symbol, chosen.get().constructor(), operands, span);
    }

    /// What stands in braces, to find out what becomes of it: a temporary object is destroyed as often as it is lowered to be run, and
    /// a lambda is made once.
    private List<Operand> looked(Operand.OfList list) {
        return body.unevaluated().expressions().elements(list);
    }

    /// The constructor for `T{...}`: one for the list as a whole is preferred.
    record ListConstructor(FunctionSymbol constructor, boolean takesList) {}

    Optional<ListConstructor> listConstructor(ClassSymbol symbol, List<Operand> operands, Operand.OfList list) {
        Optional<FunctionGroup> group = Lookup.group(symbol.members().find(ClassSymbol.CONSTRUCTOR));
        if (group.isEmpty()) {
            return Optional.empty();
        }
        var whole = new ArrayList<Callable>();
        for (Callable callable : group.get().members()) {
            boolean takes =
                    switch (callable) {
                        case FunctionSymbol function -> takesInitializerList(function);
                        case FunctionTemplateSymbol template -> takesInitializerList(template);
                    };
            if (takes) {
                whole.add(callable);
            }
        }
        if (!whole.isEmpty()) {
            Optional<FunctionSymbol> best =
                    body.expressions().overloads().best(whole, Optional.empty(), List.of(list), Optional.empty(), true);
            if (best.isPresent()) {
                return best.map(function -> new ListConstructor(function, true));
            }
        }
        return body.expressions()
                .overloads()
                .best(group.get().members(), Optional.empty(), operands, Optional.empty(), true)
                .map(function -> new ListConstructor(function, false));
    }

    private boolean takesInitializerList(FunctionSymbol function) {
        return !function.type().parameters().isEmpty()
                && Overloads.required(function) <= 1
                && function.type().parameters().getFirst().referred().unqualified() instanceof ClassType(var first)
                && elementOfInitializerList(first).isPresent();
    }

    private static boolean takesInitializerList(FunctionTemplateSymbol template) {
        FunctionTemplateSymbol.Signature signature = template.signature();
        return !signature.parameters().isEmpty()
                && signature.required() <= 1
                && signature.parameters().getFirst().referred().unqualified() instanceof TemplateIdType(var first, _)
                && first.name().equals(INITIALIZER_LIST);
    }

    /// What an `std::initializer_list` holds; empty for any other class.
    public Optional<CxxType> elementOfInitializerList(ClassSymbol symbol) {
        return symbol.instance()
                .filter(instance ->
                        instance.template().name().equals(INITIALIZER_LIST)
                                && instance.template().scope().qualifiedPrefix().equals("std::")
                                && instance.arguments().getFirst() instanceof TemplateArgument.OfType)
                .map(instance -> ((TemplateArgument.OfType) instance.arguments().getFirst()).type());
    }

    /// A hidden array, and the list that refers to it: a pointer and a length.
    private Expr initializerList(Operand.OfList list, ClassSymbol symbol, CxxType element, Span span) {
        StructType struct = unit.storage().struct(symbol);
        int count = looked(list).size();
        Expr length = IntConstant.of(count, ScalarType.UINT64, span);
        if (count == 0) {
            return new Aggregate(
                    struct, List.of(new NullPointer(PointerType.to(unit.storage().ir(element)), span), length), span);
        }
        var array = new ArrayOf(element.unqualified(), count);
        Expr values = aggregates.array(list, array, span);
        Expr pointer = new port.ir.Decay(body.materialise("list", array, values), span);
        return new Aggregate(struct, List.of(pointer, length), span);
    }
}
