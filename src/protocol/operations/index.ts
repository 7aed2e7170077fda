import { distill } from './distill';
import { kernel } from './kernel/operation';
import { limit } from './limit';
import { optimalWeight } from './optimal-weight';
import { spectrum } from './spectrum';

/** Everything that a subject can be asked to compute, in the order of reports. To add an operation, add it here. */
export const operations = { distill, limit, spectrum, optimalWeight, kernel };
