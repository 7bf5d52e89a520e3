package port.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.diagnostic.Diagnostic;
import port.diagnostic.Diagnostics;
import port.ir.StructDefinition;
import port.ir.StructType;
import port.lower.declaration.Unit;
import port.syntax.ParsedUnit;
import port.syntax.TranslationUnit;

/// Lowers the translation units of a program to the IR and links them.
public final class Lowering {
    private final StructNames structNames = new StructNames();

    private Lowering() {}

    public static LoweringResult lower(List<ParsedUnit> units) {
        var lowering = new Lowering();
        List<LoweredUnit> lowered = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            lowered.add(lowering.lower(units.get(i), "u" + (i + 1)));
        }
        List<Diagnostic> warnings = new ArrayList<>();
        List<LoweredUnit> needed = lowering.separated(NeededUnits.of(lowered, warnings));
        var diagnostics = new Diagnostics();
        needed.forEach(unit -> diagnostics.addAll(unit.diagnostics()));
        diagnostics.addAll(warnings);
        List<TranslationUnit> texts = needed.stream().map(unit -> unit.syntax().host()).toList();
        List<UnitParts> parts = needed.stream().map(LoweredUnit::parts).toList();
        return new LoweringResult(Linker.link(parts, texts, diagnostics), diagnostics.all());
    }

    /// A class of a header may have other fields in some units, as where `half` is an integer for the host's compiler: there it gets a name
    /// of its own, and so do those that contain it.
    private List<LoweredUnit> separated(List<LoweredUnit> units) {
        List<LoweredUnit> found = new ArrayList<>(units);
        boolean changed = true;
        while (changed) {
            changed = false;
            Map<StructType, StructDefinition> known = new HashMap<>();
            for (int i = 0; i < found.size(); i++) {
                LoweredUnit unit = found.get(i);
                boolean isApart = false;
                for (StructDefinition struct : unit.parts().structs()) {
                    StructDefinition first = known.putIfAbsent(struct.type(), struct);
                    boolean differs = first != null && !first.fields().equals(struct.fields());
                    isApart |= differs && structNames.separate(unit.name(), struct);
                }
                if (isApart) {
                    found.set(i, lower(unit.syntax(), unit.name()));
                    changed = true;
                }
            }
        }
        return found;
    }

    private LoweredUnit lower(ParsedUnit syntax, String name) {
        var diagnostics = new Diagnostics();
        diagnostics.addAll(syntax.diagnostics());
        Unit unit = unit(syntax.host(), name, false, diagnostics);
        UnitParts host = UnitLowering.lower(syntax.host(), unit);
        Optional<TranslationUnit> device =
                syntax.device().or(() -> Optional.of(syntax.host()).filter(_ -> unit.differsOnDevice()));
        UnitParts both =
                device.map(text -> Passes.join(host, UnitLowering.lower(text, unit(text, name, true, diagnostics))))
                        .orElse(host);
        return new LoweredUnit(name, syntax, both, diagnostics.all());
    }

    private Unit unit(TranslationUnit syntax, String name, boolean isDevice, Diagnostics diagnostics) {
        return new Unit(name, syntax.source().language(), isDevice, structNames.of(name), diagnostics);
    }
}
