package port.lower;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import port.ir.GlobalVariable;
import port.syntax.TranslationUnit;

/// Tells apart the variables of the device that units of one program define under one name: both engines know them by it.
///
/// ```
/// __constant__ float weights[4];   // in blur.cu and in sharpen.cu:   blur.cu::weights, sharpen.cu::weights
/// ```
final class DeviceNames {
    /// By what stands behind the `@` of a variable's id: the name of the file.
    private final Map<String, String> files = new HashMap<>();

    private final Set<String> taken = new HashSet<>();

    /// @param parts of the units
    /// @param units the units themselves, in the same order
    DeviceNames(List<UnitParts> parts, List<TranslationUnit> units) {
        for (int i = 0; i < parts.size(); i++) {
            String path = units.get(i).source().file().name();
            files.put(behindSign(parts.get(i).initializer().id().name()), path.substring(path.lastIndexOf('/') + 1));
        }
    }

    /// The same variables, in order.
    List<GlobalVariable> distinct(Collection<GlobalVariable> globals) {
        Map<String, Integer> counts = new HashMap<>();
        for (GlobalVariable global : globals) {
            if (global.isOnDevice()) {
                counts.merge(global.sourceName(), 1, Integer::sum);
            }
        }
        List<GlobalVariable> distinct = new ArrayList<>();
        for (GlobalVariable global : globals) {
            boolean isShared = global.isOnDevice() && counts.get(global.sourceName()) > 1;
            distinct.add(isShared ? global.withSourceName(within(global)) : global);
        }
        return distinct;
    }

    /// The name with that of the file, and with a number where a file has several.
    private String within(GlobalVariable global) {
        if (!global.id().name().contains("@")) {
            return global.sourceName();
        }
        String unit = behindSign(global.id().name());
        String file = files.getOrDefault(unit, unit);
        String name = file + "::" + global.sourceName();
        for (int next = 2; !taken.add(name); next++) {
            name = file + "#" + next + "::" + global.sourceName();
        }
        return name;
    }

    /// Variables within functions are numbered behind the unit.
    private static String behindSign(String id) {
        return id.substring(id.indexOf('@') + 1).replaceFirst("^device@", "").replaceFirst("\\$\\d+$", "");
    }
}
