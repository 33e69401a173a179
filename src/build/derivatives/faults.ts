/** Why a formula is left alone: it is a general rule, a limit, or about things that have no one value. */
export class Skipped extends Error {}

/** A formula that should have been read and could not be. */
export class Unreadable extends Error {}
