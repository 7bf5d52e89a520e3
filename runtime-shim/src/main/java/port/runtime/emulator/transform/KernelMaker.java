package port.runtime.emulator.transform;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.util.Optional;
import port.runtime.emulator.code.KernelCode;
import port.runtime.emulator.code.MethodName;

/// Makes the program of a kernel out of its method.
final class KernelMaker {
    private KernelMaker() {}

    /// @param user the module that the program will belong to
    static KernelCode make(MethodName kernel, ClassLibrary library, Module user, Variant variant) {
        MethodModel method = method(kernel, library);
        ClassModel model = method.parent().orElseThrow();
        Body body =
                StructSplitter.split(
                        Normaliser.normalise(BodyReader.read(model, method), new CallGraph(library), library), library);
        KernelShape shape = new RegionCutter(library, variant.inStep()).cut(SpinLoops.giveWay(body));
        var writer =
                new ProgramWriter(
                        className(kernel, library, variant), kernel.name(), shape, library, user, variant.width());
        Optional<Annotation> annotation = annotation(method);
        String label =
                annotation
                        .flatMap(given -> element(given, "value"))
                        .map(value -> ((AnnotationValue.OfString) value).stringValue())
                        .filter(given -> !given.isEmpty())
                        .orElse(kernel.name());
        int mostThreads =
                annotation
                        .flatMap(given -> element(given, "maxThreads"))
                        .map(value -> ((AnnotationValue.OfInt) value).intValue())
                        .orElse(0);
        return new KernelCode(writer.write(ClassLibrary.sourceFile(model)), writer.plan(label, mostThreads));
    }

    /// The class that is made of a kernel: the same name for the same kernel, whatever else was made before.
    static ClassDesc className(MethodName kernel, ClassLibrary library, Variant variant) {
        return GeneratedNames.of(kernel, library, variant.suffix());
    }

    private static MethodModel method(MethodName kernel, ClassLibrary library) {
        return library.method(ClassDesc.of(kernel.owner()), kernel.name(), kernel.type()).orElseThrow();
    }

    /// Whether a method is a kernel.
    static boolean isKernel(MethodModel method) {
        return annotation(method).isPresent();
    }

    private static Optional<Annotation> annotation(MethodModel method) {
        return method.findAttribute(Attributes.runtimeVisibleAnnotations())
                .flatMap(all ->
                        all.annotations().stream()
                                .filter(annotation -> annotation.classSymbol().equals(Types.KERNEL))
                                .findFirst());
    }

    private static Optional<AnnotationValue> element(Annotation annotation, String name) {
        return annotation.elements().stream()
                .filter(element -> element.name().equalsString(name))
                .map(AnnotationElement::value)
                .findFirst();
    }
}
