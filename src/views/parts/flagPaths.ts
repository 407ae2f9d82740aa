/** The flag that marks disagreeing figures in words and pictures, in a box of 12 by 14. */
export const FLAG_PATHS = { pole: "M2,1V13.5", cloth: "M2,1.5H11L8.5,4.5L11,7.5H2Z" } as const;
