<%@ WebService Language="C#" Class="Ledger" %>
