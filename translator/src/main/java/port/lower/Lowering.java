package port.lower;

import java.util.ArrayList;
import java.util.List;
import port.diagnostic.Diagnostics;
import port.lower.declaration.Unit;
import port.syntax.ParsedUnit;
import port.syntax.TranslationUnit;

/// Lowers the translation units of a program to the IR and links them.
public final class Lowering {
    private final Diagnostics diagnostics = new Diagnostics();
    private final StructNames structNames = new StructNames();

    private Lowering() {}

    public static LoweringResult lower(List<ParsedUnit> units) {
        var lowering = new Lowering();
        List<UnitParts> parts = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            parts.add(lowering.lower(units.get(i), "u" + (i + 1)));
        }
        List<TranslationUnit> texts = units.stream().map(ParsedUnit::host).toList();
        return new LoweringResult(Linker.link(parts, texts, lowering.diagnostics), lowering.diagnostics.all());
    }

    private UnitParts lower(ParsedUnit syntax, String name) {
        diagnostics.addAll(syntax.diagnostics());
        UnitParts host = lower(syntax.host(), name, false);
        return syntax.device().map(device -> Passes.join(host, lower(device, name, true))).orElse(host);
    }

    private UnitParts lower(TranslationUnit syntax, String name, boolean isDevice) {
        var unit = new Unit(name, syntax.source().language(), isDevice, structNames, diagnostics);
        return UnitLowering.lower(syntax, unit);
    }
}
