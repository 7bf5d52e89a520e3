package port.runtime.emulator.code;

/// What generated code does with a member of another class.
public enum MemberUse {
    GET_STATIC,
    PUT_STATIC,
    GET_FIELD,
    PUT_FIELD,
    CALL_STATIC,
    CALL_VIRTUAL
}
