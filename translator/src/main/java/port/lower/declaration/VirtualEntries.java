package port.lower.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Lazy;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.VirtualBases;

/// The functions of a unit that stand for virtual ones: in the tables of bases, and behind pointers to members.
public final class VirtualEntries {
    private record Key(ClassSymbol owner, String name, FunctionSymbol asked) {}

    private final Map<Key, FunctionSymbol> made = new HashMap<>();

    /// What stands in the table of a base within `owner` for a function `found` that overrides the base's `asked`.
    ///
    /// @param way from the object that has `asked` to the one around a virtual base
    public FunctionSymbol inTable(
            ClassSymbol owner,
            String name,
            FunctionSymbol asked,
            FunctionSymbol found,
            Optional<VirtualEntry.FromVirtualBase> way) {
        return made.computeIfAbsent(
                new Key(owner, name, asked), _ -> make(owner, name, asked, new VirtualEntry(found, true, way)));
    }

    /// What destroys an object with its virtual bases, if the function is the destructor of a class that has some; the destructor itself
    /// leaves them. Any other function is itself.
    public FunctionSymbol whole(FunctionSymbol function) {
        if (function.role() != FunctionSymbol.Role.DESTRUCTOR || !VirtualBases.has(function.owner().orElseThrow())) {
            return function;
        }
        ClassSymbol owner = function.owner().orElseThrow();
        String name = "destroyWhole";
        return made.computeIfAbsent(
                new Key(owner, name, function), _ -> make(owner, name, function, new WholeDestruction(function)));
    }

    /// What a pointer to a virtual function points to.
    public FunctionSymbol behindPointer(FunctionSymbol function) {
        ClassSymbol owner = function.owner().orElseThrow();
        String name = function.word() + "$virtual";
        return made.computeIfAbsent(
                new Key(owner, name, function),
                _ -> make(owner, name, function, new VirtualEntry(function, false, Optional.empty())));
    }

    private static FunctionSymbol make(
            ClassSymbol owner, String name, FunctionSymbol asked, FunctionSymbol.GeneratedBody entry) {
        FunctionSymbol like = entry instanceof VirtualEntry virtual ? virtual.target() : asked;
        List<CxxType> parameters = new ArrayList<>();
        parameters.add(new ReferenceTo(asked.owner().orElseThrow().type(), false));
        parameters.addAll(asked.type().parameters());
        var type = new FunctionOf(asked.type().result(), parameters, false, false, FunctionOf.RefQualifier.NONE);
        var made =
                new FunctionSymbol(
                        name,
                        FunctionSymbol.Role.STATIC_METHOD,
                        Optional.of(owner),
                        Lazy.value(type),
                        owner.members(),
                        like.span());
        made.inherit(like.words(), like.attributes());
        made.generateBy(entry);
        return made;
    }
}
