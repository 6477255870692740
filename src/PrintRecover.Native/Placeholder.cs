namespace PrintRecover.Native; internal static class Placeholder { }
