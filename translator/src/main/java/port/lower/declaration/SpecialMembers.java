package port.lower.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.BaseClass;
import port.lower.symbol.Callable;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FieldSymbol;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.FunctionTemplateSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Lazy;
import port.lower.symbol.Lookup;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Symbol;
import port.lower.symbol.VirtualBases;
import port.syntax.DefaultedBody;
import port.syntax.FunctionDeclaration;
import port.syntax.ParameterDeclaration;

/// Constructors, destructors and assignments that the compiler makes, and whether they do anything.
public final class SpecialMembers {
    private final Unit unit;

    SpecialMembers(Unit unit) {
        this.unit = unit;
    }

    /// A constructor of a base class that a derived one took over: `using Base::Base;`.
    public record InheritedConstructor(FunctionSymbol constructor, BaseClass base)
            implements FunctionSymbol.GeneratedBody {}

    /// Adds to a class what its author did not write.
    public void declare(ClassSymbol symbol) {
        boolean copyConstructor =
                has(symbol, function -> isCopyOrMove(function, symbol, false, FunctionSymbol.Role.CONSTRUCTOR));
        boolean moveConstructor =
                has(symbol, function -> isCopyOrMove(function, symbol, true, FunctionSymbol.Role.CONSTRUCTOR));
        boolean copyAssignment =
                has(symbol, function -> isCopyOrMove(function, symbol, false, FunctionSymbol.Role.METHOD));
        boolean moveAssignment =
                has(symbol, function -> isCopyOrMove(function, symbol, true, FunctionSymbol.Role.METHOD));
        boolean destructor = symbol.members().find(ClassSymbol.DESTRUCTOR).isPresent();
        if (!hasWrittenConstructor(symbol)) {
            make(symbol, SpecialMember.DEFAULT_CONSTRUCTOR);
        }
        boolean moves = moveConstructor || moveAssignment;
        if (!copyConstructor && !moves) {
            make(symbol, SpecialMember.COPY_CONSTRUCTOR);
        }
        if (!copyAssignment && !moves && !symbol.isLambda()) {
            make(symbol, SpecialMember.COPY_ASSIGNMENT);
        }
        if (!moves && !copyConstructor && !copyAssignment && !destructor) {
            make(symbol, SpecialMember.MOVE_CONSTRUCTOR);
            if (!symbol.isLambda()) {
                make(symbol, SpecialMember.MOVE_ASSIGNMENT);
            }
        }
        if (!destructor) {
            make(symbol, SpecialMember.DESTRUCTOR);
        }
    }

    private void make(ClassSymbol symbol, SpecialMember member) {
        CxxType type = symbol.type();
        var copied = new ReferenceTo(type.withConst(), false);
        var moved = new ReferenceTo(type, true);
        var self = new ReferenceTo(type, false);
        switch (member) {
            case DEFAULT_CONSTRUCTOR -> constructor(symbol, member, List.of());
            case COPY_CONSTRUCTOR -> constructor(symbol, member, List.of(copied));
            case MOVE_CONSTRUCTOR -> constructor(symbol, member, List.of(moved));
            case COPY_ASSIGNMENT -> assignment(symbol, member, self, copied);
            case MOVE_ASSIGNMENT -> assignment(symbol, member, self, moved);
            case DESTRUCTOR ->
                    unit.functions()
                            .generate(
                                    ClassSymbol.DESTRUCTOR,
                                    FunctionSymbol.Role.DESTRUCTOR,
                                    symbol,
                                    FunctionOf.of(Fundamental.VOID, List.of()),
                                    member,
                                    symbol.span());
        }
    }

    private void constructor(ClassSymbol symbol, SpecialMember member, List<CxxType> parameters) {
        unit.functions()
                .generate(
                        ClassSymbol.CONSTRUCTOR,
                        FunctionSymbol.Role.CONSTRUCTOR,
                        symbol,
                        FunctionOf.of(Fundamental.VOID, parameters),
                        member,
                        symbol.span());
    }

    private void assignment(ClassSymbol symbol, SpecialMember member, CxxType self, CxxType parameter) {
        unit.functions()
                .generate(
                        "operator=",
                        FunctionSymbol.Role.METHOD,
                        symbol,
                        FunctionOf.of(self, List.of(parameter)),
                        member,
                        symbol.span());
    }

    void inheritConstructors(ClassSymbol base, ClassSymbol derived) {
        BaseClass direct =
                derived.bases().stream().filter(candidate -> candidate.symbol() == base).findFirst().orElseThrow();
        FunctionGroup group =
                unit.declarations().functionGroup(ClassSymbol.CONSTRUCTOR, derived.members(), derived.span());
        List<Callable> constructors =
                Lookup.group(base.members().find(ClassSymbol.CONSTRUCTOR))
                        .map(FunctionGroup::members)
                        .orElse(List.of());
        for (Callable callable : constructors) {
            switch (callable) {
                case FunctionSymbol constructor -> {
                    if (!constructor.type().parameters().isEmpty() && !isSpecialCopy(constructor, base)) {
                        group.add(inherited(constructor, direct, derived));
                    }
                }
                case FunctionTemplateSymbol template ->
                        group.add(
                                template.inheritedBy(
                                        derived,
                                        constructor ->
                                                copies(constructor, base, derived)
                                                        ? Optional.empty()
                                                        : Optional.of(inherited(constructor, direct, derived))));
            }
        }
    }

    private static FunctionSymbol inherited(FunctionSymbol constructor, BaseClass direct, ClassSymbol derived) {
        var taken =
                new FunctionSymbol(
                        ClassSymbol.CONSTRUCTOR,
                        FunctionSymbol.Role.CONSTRUCTOR,
                        Optional.of(derived),
                        Lazy.value(constructor.type()),
                        derived.members(),
                        constructor.span());
        taken.generateBy(new InheritedConstructor(constructor, direct));
        taken.inherit(constructor.words(), constructor.attributes());
        return taken;
    }

    /// Whether a constructor of the base takes objects of the derived class, which inherited ones do not ([over.match.funcs] 8).
    private static boolean copies(FunctionSymbol constructor, ClassSymbol base, ClassSymbol derived) {
        return constructor.type().parameters().size() == 1
                && constructor.type().parameters().getFirst().referred().unqualified() instanceof ClassType(var taken)
                && taken.derivesFrom(base)
                && derived.derivesFrom(taken);
    }

    private boolean isSpecialCopy(FunctionSymbol constructor, ClassSymbol base) {
        return constructor.type().parameters().size() == 1
                && constructor.type().parameters().getFirst().referred().unqualified().equals(base.type());
    }

    private static boolean has(ClassSymbol symbol, Predicate<FunctionSymbol> test) {
        for (Symbol member : symbol.members().symbols()) {
            boolean relevant = member.name().equals(ClassSymbol.CONSTRUCTOR) || member.name().equals("operator=");
            if (relevant && member instanceof FunctionGroup group) {
                for (Callable callable : group.members()) {
                    if (callable instanceof FunctionSymbol function
                            && function.owner().equals(Optional.of(symbol))
                            && test.test(function)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Whether the author declared a constructor, be it a template.
    public boolean hasWrittenConstructor(ClassSymbol symbol) {
        Optional<FunctionGroup> group = Lookup.group(symbol.members().find(ClassSymbol.CONSTRUCTOR));
        return group.isPresent()
                && group.get().members().stream()
                        .anyMatch(member ->
                                !(member instanceof FunctionSymbol function)
                                        || !(function.generated().isPresent()
                                                && function.generated().get() instanceof SpecialMember));
    }

    /// Whether a function is the copy (or move) constructor or assignment of the class.
    private static boolean isCopyOrMove(
            FunctionSymbol function, ClassSymbol symbol, boolean move, FunctionSymbol.Role role) {
        if (function.role() != role || function.declarations().isEmpty()) {
            return false;
        }
        List<ParameterDeclaration> parameters = function.declarations().getFirst().type().parameters();
        boolean rest = parameters.stream().skip(1).allMatch(parameter -> parameter.defaultValue().isPresent());
        if (parameters.isEmpty() || !rest || !mentions(parameters.getFirst())) {
            return false;
        }
        CxxType first = function.type().parameters().getFirst();
        if (!first.referred().unqualified().equals(symbol.type())) {
            return false;
        }
        boolean isMove = first instanceof ReferenceTo reference && reference.isRvalue();
        return isMove == move;
    }

    /// Types of the language itself need no resolving.
    private static boolean mentions(ParameterDeclaration parameter) {
        return !(parameter.type() instanceof port.syntax.BuiltinTypeSyntax)
                && !(parameter.type() instanceof port.syntax.PointerTypeSyntax);
    }

    /// What a function is among the special members of its class, if it is made by the compiler or `= default`.
    public Optional<SpecialMember> kind(FunctionSymbol function) {
        if (function.generated().isPresent()) {
            return function.generated().get() instanceof SpecialMember member ? Optional.of(member) : Optional.empty();
        }
        boolean defaulted =
                function.definition()
                        .map(FunctionDeclaration::body)
                        .filter(DefaultedBody.class::isInstance)
                        .isPresent();
        if (!defaulted || function.owner().isEmpty()) {
            return Optional.empty();
        }
        ClassSymbol owner = function.owner().get();
        if (function.role() == FunctionSymbol.Role.METHOD && !function.name().equals("operator=")) {
            throw LoweringFailure.unsupported(
                    function.span(), "a comparison that is '= default' (write it out, member by member) is");
        }
        return switch (function.role()) {
            case DESTRUCTOR -> Optional.of(SpecialMember.DESTRUCTOR);
            case CONSTRUCTOR -> {
                if (function.type().parameters().isEmpty()) {
                    yield Optional.of(SpecialMember.DEFAULT_CONSTRUCTOR);
                }
                yield Optional.of(
                        isCopyOrMove(function, owner, true, function.role())
                                ? SpecialMember.MOVE_CONSTRUCTOR
                                : SpecialMember.COPY_CONSTRUCTOR);
            }
            case METHOD ->
                    Optional.of(
                            isCopyOrMove(function, owner, true, function.role())
                                    ? SpecialMember.MOVE_ASSIGNMENT
                                    : SpecialMember.COPY_ASSIGNMENT);
            case FREE, STATIC_METHOD -> Optional.empty();
        };
    }

    /// Whether a special member does no more than copying bytes, or nothing at all.
    public boolean isTrivial(FunctionSymbol function) {
        Optional<SpecialMember> kind = kind(function);
        if (kind.isEmpty()) {
            return false;
        }
        ClassSymbol owner = function.owner().orElseThrow();
        if (kind.get() != SpecialMember.DESTRUCTOR && knowsClass(owner)) {
            return false;
        }
        if (kind.get() == SpecialMember.DESTRUCTOR && owner.layout().isVirtual(function)) {
            return false;
        }
        if (kind.get() == SpecialMember.DEFAULT_CONSTRUCTOR
                && owner.fields().stream().anyMatch(field -> field.initializer().isPresent())) {
            return false;
        }
        if (owner.isUnion()) {
            return true;
        }
        return parts(owner).stream().allMatch(part -> isTrivial(part, kind.get()));
    }

    /// Whether the bytes of an object tell the class of the whole of which it may be a part, so that they are not those of a copy.
    public boolean knowsClass(ClassSymbol symbol) {
        return VirtualBases.has(symbol) || symbol.layout().isPolymorphic();
    }

    /// The types of bases and fields.
    private static List<CxxType> parts(ClassSymbol symbol) {
        var parts = new ArrayList<CxxType>();
        symbol.bases().forEach(base -> parts.add(base.symbol().type()));
        for (FieldSymbol field : symbol.fields()) {
            parts.add(field.type());
        }
        return parts;
    }

    private boolean isTrivial(CxxType part, SpecialMember kind) {
        CxxType element = part instanceof ReferenceTo ? part : part.unqualified();
        while (element instanceof ArrayOf(var inner, _)) {
            element = inner.unqualified();
        }
        if (!(element instanceof ClassType(var symbol))) {
            return true;
        }
        return switch (kind) {
            case DEFAULT_CONSTRUCTOR -> hasTrivialDefaultConstructor(symbol);
            case COPY_CONSTRUCTOR -> isTriviallyCopied(symbol, false, FunctionSymbol.Role.CONSTRUCTOR);
            case MOVE_CONSTRUCTOR -> isTriviallyCopied(symbol, true, FunctionSymbol.Role.CONSTRUCTOR);
            case COPY_ASSIGNMENT -> isTriviallyCopied(symbol, false, FunctionSymbol.Role.METHOD);
            case MOVE_ASSIGNMENT -> isTriviallyCopied(symbol, true, FunctionSymbol.Role.METHOD);
            case DESTRUCTOR -> hasTrivialDestructor(symbol);
        };
    }

    public boolean hasTrivialDefaultConstructor(ClassSymbol symbol) {
        return defaultConstructor(symbol).filter(this::isTrivial).isPresent();
    }

    /// The constructor that can be called without arguments and declares none.
    public Optional<FunctionSymbol> defaultConstructor(ClassSymbol symbol) {
        symbol.declareMembers();
        return functions(symbol, ClassSymbol.CONSTRUCTOR).stream()
                .filter(function -> function.type().parameters().isEmpty())
                .findFirst();
    }

    /// Whether no destructor of the class or its parts does anything.
    public boolean hasTrivialDestructor(ClassSymbol symbol) {
        return destructor(symbol).filter(function -> !isTrivial(function)).isEmpty();
    }

    public boolean hasTrivialDestructor(CxxType type) {
        return isTrivial(type, SpecialMember.DESTRUCTOR);
    }

    public Optional<FunctionSymbol> destructor(ClassSymbol symbol) {
        symbol.declareMembers();
        return functions(symbol, ClassSymbol.DESTRUCTOR).stream().findFirst();
    }

    private boolean isTriviallyCopied(ClassSymbol symbol, boolean move, FunctionSymbol.Role role) {
        symbol.declareMembers();
        String name = role == FunctionSymbol.Role.CONSTRUCTOR ? ClassSymbol.CONSTRUCTOR : "operator=";
        List<FunctionSymbol> candidates =
                functions(symbol, name).stream()
                        .filter(function ->
                                function.type().parameters().size() == 1
                                        && function.type()
                                                .parameters()
                                                .getFirst()
                                                .referred()
                                                .unqualified()
                                                .equals(symbol.type()))
                        .toList();
        Optional<FunctionSymbol> exact =
                candidates.stream()
                        .filter(function ->
                                (function.type().parameters().getFirst() instanceof ReferenceTo reference
                                                && reference.isRvalue())
                                        == move)
                        .findFirst();
        if (exact.isPresent()) {
            return isTrivial(exact.get());
        }
        return move && candidates.stream().findFirst().filter(this::isTrivial).isPresent();
    }

    /// Whether values may be copied byte by byte.
    public boolean isTriviallyCopyable(CxxType type) {
        CxxType element = type.unqualified();
        while (element instanceof ArrayOf(var inner, _)) {
            element = inner.unqualified();
        }
        if (!(element instanceof ClassType(var symbol))) {
            return true;
        }
        boolean allTrivial =
                functions(symbol, ClassSymbol.CONSTRUCTOR).stream()
                        .filter(function ->
                                function.type().parameters().size() == 1
                                        && function.type().parameters().getFirst()
                                                instanceof ReferenceTo(var referred, _)
                                        && referred.unqualified().equals(symbol.type()))
                        .allMatch(function -> isTrivial(function) || function.isDeleted());
        boolean assigns =
                functions(symbol, "operator=").stream()
                        .filter(function ->
                                function.type().parameters().size() == 1
                                        && function.type()
                                                .parameters()
                                                .getFirst()
                                                .referred()
                                                .unqualified()
                                                .equals(symbol.type()))
                        .allMatch(function -> isTrivial(function) || function.isDeleted());
        return allTrivial && assigns && hasTrivialDestructor(symbol);
    }

    /// The non-template functions of that name in the class itself.
    public List<FunctionSymbol> functions(ClassSymbol symbol, String name) {
        symbol.declareMembers();
        var found = new ArrayList<FunctionSymbol>();
        Lookup.group(symbol.members().find(name))
                .ifPresent(group -> {
                    for (Callable callable : group.members()) {
                        if (callable instanceof FunctionSymbol function) {
                            found.add(function);
                        }
                    }
                });
        return found;
    }
}
