package port.lower.symbol;

import java.util.Objects;

/// `member owner::*`.
public record MemberPointerTo(CxxType owner, CxxType member) implements CxxType {
    public MemberPointerTo {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(member, "member");
    }

    @Override
    public String toString() {
        return member + " " + owner + "::*";
    }
}
