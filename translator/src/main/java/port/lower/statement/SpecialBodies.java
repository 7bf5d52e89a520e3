package port.lower.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import port.diagnostic.Code;
import port.ir.Assign;
import port.ir.Block;
import port.ir.Call;
import port.ir.Cleanup;
import port.ir.Construct;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.IndirectCall;
import port.ir.IntConstant;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.Place;
import port.ir.PointerType;
import port.ir.Return;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.Type;
import port.ir.VoidType;
import port.lower.declaration.SpecialMember;
import port.lower.declaration.SpecialMembers;
import port.lower.declaration.Unit;
import port.lower.expression.Body;
import port.lower.expression.Operand;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.BaseClass;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FieldSymbol;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Scope;
import port.lower.symbol.VirtualBases;
import port.source.Span;
import port.syntax.BlockStatement;
import port.syntax.Initializer;
import port.syntax.MemberInitializer;
import port.syntax.NamedTypeSyntax;
import port.syntax.TypeKeyword;

/// What constructors, destructors and the functions that the compiler makes do to the parts of an object.
final class SpecialBodies {
    private final Unit unit;
    private final Body body;
    private final Statements statements;
    private final EachElement each;
    private final WholeObject whole;
    private final Optional<ClassSymbol> around;

    /// @param symbol a member function of a class, or any function, of which nothing is asked then
    SpecialBodies(Unit unit, FunctionSymbol symbol, Body body, Statements statements) {
        this.unit = unit;
        this.body = body;
        this.statements = statements;
        this.each = new EachElement(body);
        this.whole = new WholeObject(unit, body, each);
        this.around = symbol.owner();
    }

    private ClassSymbol owner() {
        return around.orElseThrow();
    }

    private Place self(Span span) {
        Local self = body.self().orElseThrow();
        return new Dereference(new Load(new LocalPlace(self, span), span), span);
    }

    private Place field(Place object, FieldSymbol field, Span span) {
        return new Member(object, field.irName(), unit.storage().ir(field.type()), span);
    }

    private Place base(Place object, BaseClass base, Span span) {
        return new Member(object, base.field(), unit.storage().struct(base.symbol()), span);
    }

    Block lower(SpecialMember kind, List<Local> parameters, Span span) {
        return switch (kind) {
            case DEFAULT_CONSTRUCTOR -> constructor(List.of(), new BlockStatement(List.of(), span));
            case COPY_CONSTRUCTOR, MOVE_CONSTRUCTOR -> copyConstructor(kind, parameters, span);
            case COPY_ASSIGNMENT, MOVE_ASSIGNMENT -> assignment(kind, parameters, span);
            case DESTRUCTOR -> destructor(new BlockStatement(List.of(), span));
        };
    }

    Block inherited(SpecialMembers.InheritedConstructor inherited, List<Local> parameters, Span span) {
        var construction = new Construction(each, span);
        beginWhole(Map.of(), construction, span);
        for (BaseClass base : own(owner())) {
            Place place = base(self(span), base, span);
            if (base.equals(inherited.base())) {
                construction.steps().add(new Evaluate(passedOn(inherited, parameters, span), span));
                construction.made(() -> each.destroyedBase(place, base.symbol(), span));
            } else {
                initialiseBase(place, base.symbol(), Optional.empty(), construction, span);
            }
        }
        setTable(construction.steps(), span);
        initialiseFields(owner(), self(span), Map.of(), construction, span);
        return construction.finish();
    }

    /// The call of the base's constructor with what this one was given.
    private Expr passedOn(SpecialMembers.InheritedConstructor inherited, List<Local> parameters, Span span) {
        List<Expr> arguments = new ArrayList<>();
        Place base = base(self(span), inherited.base(), span);
        Type object = PointerType.reference(unit.storage().struct(inherited.base().symbol()));
        arguments.add(body.expressions().values().address(base, object, span));
        for (CxxType type : inherited.constructor().type().parameters()) {
            if (!(type instanceof ReferenceTo) && !unit.classes().special().isTriviallyCopyable(type)) {
                throw LoweringFailure.unsupported(span, "an inherited constructor that takes such an object is");
            }
        }
        int hidden = body.whole().isPresent() ? 2 : 1;
        if (VirtualBases.has(inherited.base().symbol())) {
            arguments.add(IntConstant.of(0, ScalarType.BOOL, span));
        }
        parameters.stream().skip(hidden).forEach(local -> arguments.add(new Load(new LocalPlace(local, span), span)));
        return new Call(body.use(inherited.constructor(), span), arguments, VoidType.VOID, span);
    }

    // Constructors

    /// An initialiser, and where the names in it are known: in the expansion of a pack, one element stands for it.
    private record Written(Initializer value, Scope scope) {}

    Block constructor(List<MemberInitializer> written, BlockStatement block) {
        Span span = block.span();
        var construction = new Construction(each, span);
        Map<Object, Written> initializers = initializers(written);
        if (initializers.containsKey(owner())) {
            delegate(initializers.get(owner()), construction, span);
        } else {
            beginWhole(initializers, construction, span);
            for (BaseClass base : own(owner())) {
                Optional<Written> initializer = Optional.ofNullable(initializers.get(base.symbol()));
                initialiseBase(base(self(span), base, span), base.symbol(), initializer, construction, span);
            }
            setTable(construction.steps(), span);
            initialiseFields(owner(), self(span), initializers, construction, span);
        }
        construction.steps().addAll(statements.outermost(block).statements());
        return construction.finish();
    }

    private void initialiseFields(
            ClassSymbol symbol, Place object, Map<Object, Written> initializers, Construction into, Span span) {
        for (FieldSymbol field : symbol.fields()) {
            boolean isWithin =
                    unnamed(field)
                            .filter(inner -> initializers.keySet().stream().anyMatch(key -> isIn(inner, key)))
                            .isPresent();
            if (isWithin) {
                initialiseFields(unnamed(field).orElseThrow(), field(object, field, span), initializers, into, span);
                continue;
            }
            Optional<Written> initializer =
                    Optional.ofNullable(initializers.get(field))
                            .or(() -> field.initializer().map(value -> new Written(value, body.scope())));
            boolean isOther = symbol.isUnion() && initializer.isEmpty();
            if (!isOther) {
                Span place = initializer.map(written -> written.value().span()).orElse(span);
                initialise(field(object, field, place), field.type(), initializer, into, place);
            }
        }
    }

    private static boolean isIn(ClassSymbol symbol, Object field) {
        return symbol.fields().stream()
                .anyMatch(own -> own == field || unnamed(own).filter(inner -> isIn(inner, field)).isPresent());
    }

    private Map<Object, Written> initializers(List<MemberInitializer> all) {
        Map<Object, Written> found = new HashMap<>();
        for (MemberInitializer initializer : all) {
            if (initializer.isPackExpansion()) {
                expand(initializer, found);
                continue;
            }
            String name = initializer.member().last().text();
            Optional<FieldSymbol> field = fieldNamed(name, owner());
            if (field.isPresent()) {
                found.put(field.get(), new Written(initializer.value(), body.scope()));
                continue;
            }
            if (unit.names().findType(initializer.member(), body.scope()).isEmpty()) {
                throw LoweringFailure.of(
                        Code.UNKNOWN_MEMBER, initializer.span(), "'" + owner() + "' has no member '" + name + "'");
            }
            var written = new NamedTypeSyntax(TypeKeyword.NONE, initializer.member(), initializer.span());
            CxxType named = unit.types().resolve(written, body.scope()).unqualified();
            if (!(named instanceof ClassType(var symbolOf))) {
                throw LoweringFailure.of(
                        Code.UNKNOWN_MEMBER, initializer.span(), "'" + owner() + "' has no member '" + name + "'");
            }
            found.put(symbolOf, new Written(initializer.value(), body.scope()));
        }
        return found;
    }

    /// `Bases(arguments)...`: an initialiser for each base.
    private void expand(MemberInitializer initializer, Map<Object, Written> into) {
        var pattern = new NamedTypeSyntax(TypeKeyword.NONE, initializer.member(), initializer.span());
        unit.types()
                .expand(
                        body.scope(),
                        at -> Map.entry(unit.types().resolve(pattern, at).unqualified(), at),
                        base -> {
                            if (base.getKey() instanceof ClassType(var symbol)) {
                                into.put(symbol, new Written(initializer.value(), base.getValue()));
                            }
                        });
    }

    /// A field of the class, or of an unnamed union or struct in it.
    private static Optional<FieldSymbol> fieldNamed(String name, ClassSymbol symbol) {
        return symbol.fields().stream()
                .flatMap(field ->
                        unnamed(field)
                                .map(inner -> fieldNamed(name, inner))
                                .orElseGet(() -> Optional.of(field).filter(own -> own.name().equals(name)))
                                .stream())
                .findFirst();
    }

    /// The class of an unnamed union or struct.
    private static Optional<ClassSymbol> unnamed(FieldSymbol field) {
        return field.isAnonymous() && field.type() instanceof ClassType(var inner)
                ? Optional.of(inner)
                : Optional.empty();
    }

    /// The direct bases that are no virtual ones.
    private static List<BaseClass> own(ClassSymbol symbol) {
        return symbol.bases().stream().filter(base -> !base.isVirtual()).toList();
    }

    private void beginWhole(Map<Object, Written> initializers, Construction into, Span span) {
        whole.begin(
                owner(),
                self(span),
                (place, base, first) ->
                        initialiseBase(place, base, Optional.ofNullable(initializers.get(base)), first, span),
                into,
                span);
    }

    private void initialiseBase(
            Place place, ClassSymbol base, Optional<Written> initializer, Construction into, Span span) {
        store(place, base.type(), initializer, value -> whole.asBase(value, base, span), into, span);
        into.made(() -> each.destroyedBase(place, base, span));
    }

    /// Another constructor of the class makes the object.
    private void delegate(Written initializer, Construction into, Span span) {
        CxxType type = owner().type();
        store(self(span), type, Optional.of(initializer), value -> whole.delegated(value, owner(), span), into, span);
        into.made(self(span), type);
    }

    private void initialise(Place place, CxxType type, Optional<Written> initializer, Construction into, Span span) {
        store(place, type, initializer, UnaryOperator.identity(), into, span);
        into.made(place, type);
    }

    private void store(
            Place place,
            CxxType type,
            Optional<Written> initializer,
            UnaryOperator<Expr> made,
            Construction into,
            Span span) {
        if (type instanceof ArrayOf && initializer.isEmpty()) {
            into.steps().addAll(each.made(place, type, span));
        } else {
            CxxType wanted = type instanceof ReferenceTo ? type : type.unqualified();
            Scope around = body.scope();
            initializer.ifPresent(written -> body.setScope(written.scope()));
            Optional<Expr> value =
                    body.expressions().initialization().initial(wanted, initializer.map(Written::value), span);
            body.setScope(around);
            value.ifPresent(found ->
                    into.steps().addAll(body.finish(new Evaluate(body.store(place, made.apply(found)), span))));
        }
    }

    private void setTable(List<Stmt> into, Span span) {
        new VirtualTables(unit, body).set(self(span), owner(), into, span);
    }

    private Block copyConstructor(SpecialMember kind, List<Local> parameters, Span span) {
        var construction = new Construction(each, span);
        Place other = other(parameters, span);
        boolean moves = kind == SpecialMember.MOVE_CONSTRUCTOR;
        whole.begin(
                owner(),
                self(span),
                (place, base, first) -> {
                    Place from = body.expressions().values().basePart(other, owner(), base, span);
                    copyBase(place, from, base, moves, first, span);
                },
                construction,
                span);
        for (BaseClass base : own(owner())) {
            Place place = base(self(span), base, span);
            copyBase(place, base(other, base, span), base.symbol(), moves, construction, span);
        }
        setTable(construction.steps(), span);
        for (FieldSymbol field : owner().fields()) {
            Place place = field(self(span), field, span);
            copy(place, field(other, field, span), field.type(), moves, construction.steps(), span);
            construction.made(place, field.type());
        }
        return construction.finish();
    }

    private static Place other(List<Local> parameters, Span span) {
        return new Dereference(new Load(new LocalPlace(parameters.getLast(), span), span), span);
    }

    private void copy(Place to, Place from, CxxType type, boolean moves, List<Stmt> into, Span span) {
        if (type instanceof ArrayOf(var element, var count) && !unit.classes().special().isTriviallyCopyable(type)) {
            elements(to, from, count, (one, other, made) -> copy(one, other, element, moves, made, span), into, span);
            return;
        }
        if (type instanceof ReferenceTo || !(type.unqualified() instanceof ClassType)) {
            into.add(new Evaluate(new Assign(to, new Load(from, span), span), span));
            return;
        }
        Expr value = copied(from, type, moves, span);
        into.addAll(body.finish(new Evaluate(body.store(to, value), span)));
    }

    private void copyBase(Place to, Place from, ClassSymbol base, boolean moves, Construction into, Span span) {
        Expr value = whole.asBase(copied(from, base.type(), moves, span), base, span);
        into.steps().addAll(body.finish(new Evaluate(body.store(to, value), span)));
        into.made(() -> each.destroyedBase(to, base, span));
    }

    private Expr copied(Place from, CxxType type, boolean moves, Span span) {
        Operand operand =
                new Operand.OfPlace(
                        moves ? type.unqualified() : type.unqualified().withConst(),
                        () -> from,
                        moves,
                        Optional.empty(),
                        Optional.empty(),
                        span);
        return body.expressions().initialization().copy(operand, type.unqualified(), span);
    }

    private interface Pair {
        void make(Place to, Place from, List<Stmt> into);
    }

    /// What is done with each element of an array, in a loop where there are many.
    private void elements(Place to, Place from, long count, Pair pair, List<Stmt> into, Span span) {
        into.addAll(
                each.upwards(
                        count,
                        index -> {
                            List<Stmt> one = new ArrayList<>();
                            pair.make(new Element(to, index, span), new Element(from, index, span), one);
                            return one;
                        },
                        span));
    }

    private Block assignment(SpecialMember kind, List<Local> parameters, Span span) {
        List<Stmt> found = new ArrayList<>();
        Place other = other(parameters, span);
        boolean moves = kind == SpecialMember.MOVE_ASSIGNMENT;
        for (BaseClass base : owner().bases()) {
            Place to = body.expressions().values().basePart(self(span), owner(), base.symbol(), span);
            Place from = body.expressions().values().basePart(other, owner(), base.symbol(), span);
            assign(to, from, base.symbol().type(), moves, found, span);
        }
        for (FieldSymbol field : owner().fields()) {
            assign(field(self(span), field, span), field(other, field, span), field.type(), moves, found, span);
        }
        found.add(new Return(Optional.of(new Load(new LocalPlace(body.self().orElseThrow(), span), span)), span));
        return new Block(found, span);
    }

    private void assign(Place to, Place from, CxxType type, boolean moves, List<Stmt> into, Span span) {
        if (type instanceof ArrayOf(var element, var count) && !unit.classes().special().isTriviallyCopyable(type)) {
            elements(to, from, count, (one, other, made) -> assign(one, other, element, moves, made, span), into, span);
            return;
        }
        if (!(type.unqualified() instanceof ClassType)) {
            copy(to, from, type, moves, into, span);
            return;
        }
        Operand target = Operand.place(type.unqualified(), to, span);
        Operand value =
                new Operand.OfPlace(
                        moves ? type.unqualified() : type.unqualified().withConst(),
                        () -> from,
                        moves,
                        Optional.empty(),
                        Optional.empty(),
                        span);
        Operand result = body.expressions().operators().assign(target, value, span);
        body.expressions()
                .values()
                .effect(result)
                .ifPresent(effect -> into.addAll(body.finish(new Evaluate(effect, span))));
    }

    // Destructors

    Block destructor(BlockStatement block) {
        Span span = block.span();
        List<Stmt> parts = new ArrayList<>();
        // Which member of a union is alive, its author knows.
        List<FieldSymbol> fields = owner().isUnion() ? List.of() : owner().fields();
        for (FieldSymbol field : fields.reversed()) {
            parts.addAll(each.destroyed(field(self(span), field, span), field.type(), span));
        }
        for (BaseClass base : own(owner()).reversed()) {
            parts.addAll(each.destroyedBase(base(self(span), base, span), base.symbol(), span));
        }
        List<Stmt> own = new ArrayList<>();
        List<Stmt> work = statements.outermost(block).statements();
        if (usesItself(work)) {
            // Virtual functions are those of the class being destroyed ([class.cdtor] 4).
            setTable(own, span);
        }
        own.addAll(work);
        var written = new Block(own, span);
        if (parts.isEmpty()) {
            return written;
        }
        if (written.statements().isEmpty()) {
            return new Block(parts, span);
        }
        return new Block(List.of(new Cleanup(written, new Block(parts, span), span)), span);
    }

    /// Whether a call might look for what overrides a function of the object.
    private boolean usesItself(List<Stmt> work) {
        Local self = body.self().orElseThrow();
        boolean[] found = {false};
        IrWalk.exprs(
                new Block(work, Span.NONE),
                expr -> {
                    if (expr instanceof Call || expr instanceof Construct || expr instanceof IndirectCall) {
                        IrWalk.places(
                                expr, place -> found[0] |= place instanceof LocalPlace(var local, _) && local == self);
                    }
                });
        return found[0];
    }
}
