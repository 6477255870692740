namespace PrintRecover.Evaluation; internal static class Placeholder { }
