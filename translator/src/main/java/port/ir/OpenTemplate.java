package port.ir;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// A kernel that the user wrote as a template and that nothing instantiates, in files that make no program.
///
/// @param name without namespaces and arguments
/// @param instances what it might be launched as, `scale<float>`, the likeliest first; they need not be possible
public record OpenTemplate(String name, List<String> instances, Span span) {
    public OpenTemplate {
        Objects.requireNonNull(name, "name");
        instances = List.copyOf(instances);
        Objects.requireNonNull(span, "span");
    }
}
