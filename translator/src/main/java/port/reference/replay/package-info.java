/// Runs one launch of the reference engine again, thread by thread and slowly, with what the fast engine has no time for: the error that approximate operations
/// and the order of additions may have caused in each value, every store with its thread and line, every branch.
///
/// Interprets the IR itself and shares no code generation with the engine whose results it explains.
package port.reference.replay;
