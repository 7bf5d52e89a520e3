/// The CUDA knowledge: header models (resources) and what their declarations map to.
package port.cuda;
