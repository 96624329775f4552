import type { z } from 'zod';
import { refusalReply, type RefusalReply } from './refusal-reply.ts';

/** Everything the browser calls stands under this path. */
export const apiPrefix = '/api';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
type Success = 200 | 201 | 202;
type Shapes = z.ZodObject;

/** One route as server, browser and OpenAPI share it; paths are relative to `apiPrefix`. */
export interface Contract {
  readonly method: Method;
  readonly path: string;
  /** One sentence for the API description. */
  readonly says: string;
  readonly params?: Shapes;
  readonly query?: Shapes;
  readonly body?: z.ZodType;
  /** What is answered when all goes well, and any refusal that carries a `detail` of its own. */
  readonly replies: Readonly<Partial<Record<number, z.ZodType>>>;
}

/** Declares a route and keeps the exact types of its shapes. */
export const contract = <const C extends Contract>(declared: C): C => declared;

type Filled<C, K extends string> =
  C extends Readonly<Record<K, infer S extends z.ZodType>> ? { readonly [P in K]: z.input<S> } : unknown;

/** What a caller hands over: `{ params, query, body }`, only those the contract has. */
export type InputOf<C extends Contract> = Filled<C, 'params'> & Filled<C, 'query'> & Filled<C, 'body'>;

type RepliesOf<C extends Contract, K> = {
  [S in keyof C['replies'] & K]: C['replies'][S] extends z.ZodType ? z.output<C['replies'][S]> : never;
}[keyof C['replies'] & K];

/** The body of a successful answer. */
export type ReplyOf<C extends Contract> = RepliesOf<C, Success>;

/** The body of a refusal; a contract's own shape for a status stands beside the general one. */
export type RefusalOf<C extends Contract> = RefusalReply | RepliesOf<C, Exclude<keyof C['replies'], Success>>;

/** The shape of a refusal of this status. */
export const refusalShape = (declared: Contract, status: number): z.ZodType =>
  declared.replies[status] ?? refusalReply;
