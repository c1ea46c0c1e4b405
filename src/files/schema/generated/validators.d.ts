/* Generated from schemas/ by `npm run generate`. Do not edit. */
import type { CompiledValidator } from '../validator.ts';

export declare const manifest: CompiledValidator;
export declare const list: CompiledValidator;
export declare const organization: CompiledValidator;
export declare const item: CompiledValidator;
export declare const claim: CompiledValidator;
export declare const delegation: CompiledValidator;
export declare const service: CompiledValidator;
export declare const training: CompiledValidator;
export declare const dispute: CompiledValidator;
export declare const exception: CompiledValidator;
