package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import port.ir.Local;
import port.lower.symbol.CxxType;
import port.lower.symbol.PackSymbol;
import port.lower.symbol.Symbol;
import port.source.Span;
import port.syntax.ParameterDeclaration;

/// The parameters of a function as variables, their names declared.
public final class ParameterLocals {
    private final Body body;

    public ParameterLocals(Body body) {
        this.body = body;
    }

    /// @param types of all parameters, each of a pack by itself; there may be more than are written
    public List<Local> declare(List<ParameterDeclaration> syntax, List<CxxType> types, Span span) {
        List<Local> found = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < syntax.size(); i++) {
            ParameterDeclaration parameter = syntax.get(i);
            String name = parameter.name().map(identifier -> identifier.text()).orElse("");
            if (parameter.isPack() || isPackType(parameter, types.size(), syntax.size())) {
                int count = types.size() - (syntax.size() - 1);
                List<Symbol> elements = new ArrayList<>();
                for (int k = 0; k < count; k++) {
                    Local local = local(name + "$" + (k + 1), types.get(next), parameter.span());
                    found.add(local);
                    elements.add(body.declare(local.name(), types.get(next), local, parameter.span()));
                    next++;
                }
                if (!name.isEmpty()) {
                    body.scope().declare(new PackSymbol(name, elements, body.scope(), parameter.span()));
                }
                continue;
            }
            CxxType type = types.get(next++);
            Local local = local(name.isEmpty() ? "unused$" + (i + 1) : name, type, parameter.span());
            found.add(local);
            if (!name.isEmpty()) {
                body.declare(name, type, local, parameter.span());
            }
        }
        while (next < types.size()) {
            found.add(local("other$" + (next + 1), types.get(next++), span));
        }
        return found;
    }

    /// Whether the parameter's type ends in `...`, which the number of types tells.
    private static boolean isPackType(ParameterDeclaration parameter, int types, int written) {
        return parameter.type() instanceof port.syntax.PackExpansionTypeSyntax && types != written;
    }

    private Local local(String name, CxxType type, Span span) {
        return body.local(name, body.unit().storage().ir(type), Local.Storage.PARAMETER, span);
    }
}
