package port.lower.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The names under which the header models may have an instruction. Many say the same of what is computed: caches, where memory lies, who
/// sees it when, whether denormal numbers are flushed (they are kept here).
final class AssemblyNames {
    /// What says how caches are used: `.L1::no_allocate`, `.L2::128B`.
    private static final Pattern CACHE_HINT = Pattern.compile("\\.L[12]::\\w+");

    private static final Pattern BARRIER = Pattern.compile("mbarrier\\.|cp\\.async\\.mbarrier\\.");

    /// Who sees an arrival when, and where the barrier lies.
    private static final Pattern UNSAID_OF_BARRIERS =
            Pattern.compile("\\.(release|acquire|relaxed|cta|cluster|shared(::cta|::cluster)?)(?=\\.|$)");

    private static final Set<String> MEMORY = Set.of("ld", "ldu", "st", "atom", "red");
    private static final Set<String> ORDERS = Set.of("acquire", "release", "acq_rel", "sc");
    private static final Set<String> OPERATIONS =
            Set.of("add", "min", "max", "and", "or", "xor", "exch", "cas", "inc", "dec");

    private AssemblyNames() {}

    /// From the name as it is written to the plainest.
    static List<String> candidates(String opcode) {
        String plain = CACHE_HINT.matcher(opcode).replaceAll("").replace("shared::cta", "shared");
        var names = new ArrayList<String>(List.of(plain));
        // The assembler takes `add.s32.sat` for `add.sat.s32`.
        names.add(plain.replaceFirst("^(.*)(\\.[suf]\\d+)(\\.sat|\\.ftz)$", "$1$3$2"));
        names.add(names.getLast().replace(".ftz", ""));
        // As it takes `ldmatrix.sync.aligned.x4.trans.m8n8` for `ldmatrix.sync.aligned.m8n8.x4.trans`.
        names.add(plain.replaceFirst("(\\.x[124])(\\.trans)?(\\.m8n8)", "$3$1$2"));
        memory(plain).ifPresent(names::add);
        if (BARRIER.matcher(plain).lookingAt()) {
            names.add(UNSAID_OF_BARRIERS.matcher(opcode).replaceAll(""));
        }
        return names.stream().map(name -> name.replace("::", "_").replace('.', '_')).distinct().toList();
    }

    /// `ld.acquire.gpu.u32` and all that do the same as `ld.acquire.gpu.global.u32`.
    private static Optional<String> memory(String opcode) {
        List<String> parts = Arrays.asList(opcode.split("\\."));
        if (!MEMORY.contains(parts.getFirst()) || parts.size() < 2) {
            return Optional.empty();
        }
        String base = parts.getFirst().equals("ldu") ? "ld" : parts.getFirst();
        boolean isShared = parts.stream().anyMatch("shared"::equals);
        boolean isVolatile = parts.contains("volatile") || parts.contains("mmio");
        Optional<String> order = parts.stream().filter(ORDERS::contains).findFirst();
        Optional<String> operation = parts.stream().filter(OPERATIONS::contains).findFirst();
        String type = parts.getLast();
        if (operation.isPresent()) {
            String kept = order.isPresent() && !isShared ? ".acq_rel" : "";
            return Optional.of(base + kept + (isShared ? ".shared." : ".") + operation.get() + "." + type);
        }
        if (isShared) {
            return Optional.of(base + (isVolatile || order.isPresent() ? ".volatile" : "") + ".shared." + type);
        }
        if (isVolatile) {
            return Optional.of(base + ".volatile." + type);
        }
        Optional<String> strength = order.isPresent() ? order : parts.stream().filter("relaxed"::equals).findFirst();
        return Optional.of(base + strength.map(one -> "." + one + ".gpu.global").orElse("") + "." + type);
    }
}
