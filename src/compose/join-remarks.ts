/** Remarks in a row. All but the last lose their full stop: the joint has one. */
export const joinRemarks = (remarks: readonly string[], joint: string): string =>
  remarks
    .map((remark, place) => (place < remarks.length - 1 ? remark.replace(/[.。]$/, "") : remark))
    .join(joint);
