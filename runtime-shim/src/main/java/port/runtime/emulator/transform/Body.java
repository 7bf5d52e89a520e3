package port.runtime.emulator.transform;

import java.lang.constant.ClassDesc;
import java.util.List;

/// A method: its instructions and locals.
///
/// @param name what to call it in messages, `Class.method`
/// @param source the file it was written in; empty if that is not known
/// @param parameters types of the parameters, the receiver first if there is one, in slots from 0
/// @param steps the instructions
/// @param slots how many local slots are used
record Body(String name, String source, List<ClassDesc> parameters, List<Step> steps, int slots) {
    Body {
        parameters = List.copyOf(parameters);
        steps = List.copyOf(steps);
    }

    /// A line of the method, as it stands in stack traces.
    String place(int line) {
        String simple = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
        return simple + "(" + (source.isEmpty() ? "line " : source + ":") + line + ")";
    }

    /// The slot of a parameter.
    int parameterSlot(int index) {
        int slot = 0;
        for (int i = 0; i < index; i++) {
            slot += Types.slots(parameters.get(i));
        }
        return slot;
    }
}
