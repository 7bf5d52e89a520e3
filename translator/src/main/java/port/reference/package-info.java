/// The reference engine: executes the unrewritten IR with the semantics of CUDA, a gang of lanes at a time.
///
/// Sees neither the shim nor the rewrites nor the emitter: it is the independent second opinion.
package port.reference;
