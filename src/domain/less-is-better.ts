/** Indicators of which less is better. Source: indicator frameworks of health, safety, energy and civil affairs reports. */
const LESS_IS_BETTER = /死亡率|发[病案生]率|检出率|多孩率|失业率|能耗|排放|事故|投诉|不良|空编率|缺编|流失|返贫|漏|超标|浓度|违规|空置|降幅/

/** Is less better of what an indicator of this name counts? */
export const isLessBetter = (name: string): boolean => LESS_IS_BETTER.test(name)
