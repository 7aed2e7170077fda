import { type Jax, loadJax, type NoJax } from '../learners/automatic-differentiation';
import type { Tool } from './tool';

/** jax-js, where it is installed. */
export const jaxTool: Tool<Jax | NoJax> = { open: loadJax };
