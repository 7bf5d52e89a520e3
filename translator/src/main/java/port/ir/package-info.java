/// The typed intermediate representation: C++ sugar resolved, every conversion, memory access and lifetime spelled out.
///
/// Made by `port.lower`, read by the reference engine as it is and by the emitter after `port.rewrite`. Depends on `port.source` alone.
package port.ir;
